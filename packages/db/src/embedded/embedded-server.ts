import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { whoAnswers } from './embedded-found.ts'
import type { Launcher } from './embedded-launcher.ts'
import { boundLog, openLog } from './embedded-log.ts'

/** Where and how PostgreSQL runs. */
export interface ServerOptions {
  bin: string
  dir: string
  data: string
  launch: Launcher
  durable: boolean
}

/** A PostgreSQL that is a child of this process. */
export interface SpawnedServer {
  port: number
  isRunning(): boolean
  /** Settles, with how it ended, should it end without having been stopped. */
  lost: Promise<string>
  stop(): Promise<void>
}

/** How long PostgreSQL may take to answer, in milliseconds: a crash recovery lies in it. */
const PATIENCE = 120_000

/** Starts PostgreSQL and waits until it answers; null if it ended instead. */
export async function spawnServer(options: ServerOptions): Promise<SpawnedServer | null> {
  const port = await freePort()
  const file = path.join(options.dir, 'postgres.log')
  const unbound = boundLog(file)
  const child = spawnPostgres(options, port, file)
  let running = true
  let stopping = false
  const ended = new Promise<string>((resolve) => {
    const end = (how: string) => {
      running = false
      unbound()
      resolve(how)
    }
    child.once('error', (error) => end(error.message))
    child.once('exit', (code, signal) => end(signal ? `ended by ${signal}` : `ended with exit code ${code}`))
  })
  const stop = async () => {
    stopping = true
    if (!running) return
    child.ref() // else Node may end before the child has
    child.kill('SIGINT')
    await ended
  }
  for (
    const giveUpAt = Date.now() + PATIENCE;
    (await whoAnswers(port, options.data)) !== 'OURS';
    await wait(50)
  ) {
    if (!running) return null
    if (Date.now() < giveUpAt) continue
    await stop()
    return null
  }
  child.unref()
  const lost = new Promise<string>((resolve) => void ended.then((how) => stopping || resolve(how)))
  return { port, isRunning: () => running, lost, stop }
}

function spawnPostgres(
  { bin, data, launch, durable }: ServerOptions,
  port: number,
  file: string,
): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '120',
    timezone: 'UTC',
    // what is refused is told to who asked, and logged there; repeated here it would let anybody fill the disk
    log_min_messages: 'log',
    // a statement whose asker has died is given up
    client_connection_check_interval: '10s',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command, args] = launch.wrap(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags])
  const log = openLog(file)
  const child = spawn(command, args, { ...launch.ids, stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  return child
}

/** Ends a PostgreSQL that is no child of this process, quickly and cleanly, and waits until it is gone. */
export async function endProcess(pid: number) {
  const send = (signal: NodeJS.Signals | 0) => {
    try {
      return process.kill(pid, signal)
    } catch {
      return false
    }
  }
  send('SIGINT')
  for (const giveUpAt = Date.now() + 30_000; send(0) && Date.now() < giveUpAt; ) await wait(50)
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
