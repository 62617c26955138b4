import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'

interface Options {
  stdin?: string
  cwd?: string
  nodeArgs?: string[]
}

/** Runs a command-line tool from npm, named by its file, to its end. */
export async function runTool(
  file: string,
  args: string[],
  { stdin = '', cwd, nodeArgs = [] }: Options = {},
) {
  const path = createRequire(import.meta.url).resolve(file)
  const child = spawn(process.execPath, [...nodeArgs, path, ...args], { cwd })
  child.stdin.on('error', () => {}) // it ended before it read everything; its exit code says why
  child.stdin.end(stdin)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}
