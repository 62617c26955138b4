import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

interface Options {
  stdin?: string
  cwd?: string
  nodeArgs?: string[]
}

/** Runs a command-line tool from npm, by the URL of its file, to its end. */
export async function runTool(
  file: string,
  args: string[],
  { stdin = '', cwd, nodeArgs = [] }: Options = {},
) {
  const child = spawn(process.execPath, [...nodeArgs, fileURLToPath(file), ...args], { cwd })
  child.stdin.on('error', () => {}) // it ended before it read everything; its exit code says why
  child.stdin.end(stdin)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, stdout, stderr }
}
