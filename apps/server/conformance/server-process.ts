import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('..', import.meta.url))

/** The real server as a process of its own, as `pnpm start` runs it, once it is ready. */
export async function startServer(env: Record<string, string>) {
  const port = await freePort()
  const { child, exited, said } = spawnServer({ ...env, PORT: String(port) })
  const url = `http://127.0.0.1:${port}`
  // each on a connection of its own: one that was idle for long may be closed just when it is used again
  const ask = (address: string, init: RequestInit, headers: Record<string, string>) =>
    fetch(`${url}${address}`, { ...init, headers: { ...headers, connection: 'close' } }).catch(
      (error: Error) => {
        error.message += ` at ${address}; exit code ${child.exitCode}, last words: ${said().slice(-3000)}`
        throw error
      },
    )
  const get = (address: string) => ask(address, {}, { 'apollo-require-preflight': 'true' })
  const send = (address: string, body: object) =>
    ask(
      address,
      { method: 'POST', body: JSON.stringify(body) },
      { 'content-type': 'application/json', origin: url },
    )
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`The server ended: ${said()}`)
    return (await get('/readyz')).ok
  }, 150_000)
  return {
    url,
    get,
    send,
    exited,
    said,
    pid: child.pid!,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
  }
}

/** How a server that cannot start ends, and what it says last. */
export async function failedStart(env: Record<string, string>) {
  const { exited, said } = spawnServer(env)
  const [code, signal] = await exited
  const last = said().trim().split('\n').at(-1)!
  return { code, signal, message: (JSON.parse(last) as { msg: string }).msg }
}

/** What a process needs of this machine; the rest of a test's environment is none of its business. */
export const machine = () => {
  const { PATH, HOME } = process.env
  return { PATH, HOME }
}

function spawnServer(env: Record<string, string>) {
  const child = spawn(
    process.execPath,
    ['--import', '@journeyline/typescript', path.join('src', 'main.ts')],
    {
      cwd: SERVER,
      env: { ...machine(), DEMO: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  const exited = once(child, 'close') as Promise<[code: number | null, signal: string | null]>
  return { child, exited, said: () => said }
}

/** Waits until something holds; errors of connecting count as not yet. */
export async function until(holds: () => Promise<boolean> | boolean, patience = 60_000) {
  for (const giveUpAt = Date.now() + patience; ; ) {
    const yes = await Promise.resolve(holds()).catch((error: Error) => {
      if (!error.message.includes('fetch failed')) throw error
      return false
    })
    if (yes) return
    if (Date.now() > giveUpAt) throw new Error('It did not come to pass in time.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
