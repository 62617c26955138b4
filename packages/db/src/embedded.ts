import { spawn } from 'node:child_process'
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { initialize, superuserPassword } from './embedded-init.ts'
import { type Launcher, launcher, postgresBinaries } from './embedded-launcher.ts'

/** A PostgreSQL server of our own, from npm; nothing else needs to be installed. */
export interface Embedded {
  /** The address of a database on it, as its superuser. */
  urlFor(database: string): string
  /** Shuts it down, if this process started it. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL on `<dir>/pgdata`, or finds the one already running there (another process of ours,
 * or one left by a killed process). `durable: false` trades crash safety for speed, `bin` names another version's binaries;
 * tests only.
 */
export async function startEmbedded(
  dir: string,
  { durable = true, bin = postgresBinaries() }: { durable?: boolean; bin?: string } = {},
): Promise<Embedded> {
  const data = path.join(dir, 'pgdata')
  const running = await findRunning(data)
  if (running) return running
  const launch = launcher()
  mkdirSync(dir, { recursive: true })
  if (!existsSync(path.join(data, 'PG_VERSION'))) initialize(bin, data, launch)
  if (process.platform !== 'win32') chmodSync(data, 0o700) // a copy or restore may have widened it; PostgreSQL then refuses it
  const port = await freePort()
  const stop = await spawnServer({ bin, dir, data, port, launch, durable })
  return { urlFor: addressOn(port, data), stop }
}

const addressOn = (port: number, data: string) => (database: string) =>
  `postgresql://postgres:${superuserPassword(data)}@127.0.0.1:${port}/${database}`

async function findRunning(data: string): Promise<Embedded | null> {
  const pidFile = path.join(data, 'postmaster.pid')
  if (!existsSync(pidFile)) return null
  const port = Number(readFileSync(pidFile, 'utf8').split('\n')[3])
  if (!port || !(await reachable(addressOn(port, data)('postgres')))) return null
  return { urlFor: addressOn(port, data), stop: async () => {} }
}

interface ServerOptions {
  bin: string
  dir: string
  data: string
  port: number
  launch: Launcher
  durable: boolean
}

async function spawnServer({ bin, dir, data, port, launch, durable }: ServerOptions) {
  const logFile = path.join(dir, 'postgres.log')
  const log = openSync(logFile, 'a')
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '120',
    timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command, args] = launch.wrap(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags])
  const child = spawn(command, args, { ...launch.ids, stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  let exited = false
  child.on('exit', () => {
    exited = true
  })
  for (const giveUpAt = Date.now() + 30_000; !(await reachable(addressOn(port, data)('postgres'))); ) {
    if (exited || Date.now() > giveUpAt) throw new Error(`PostgreSQL did not start; see ${logFile}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.unref()
  return () =>
    new Promise<void>((resolve) => {
      if (exited) return resolve()
      child.ref() // else Node may end before the child has
      child.on('exit', () => resolve())
      child.kill('SIGINT')
    })
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function reachable(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
