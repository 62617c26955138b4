import { chmodSync, existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { privateFolder } from '../private-folder.ts'
import { StartRefused } from '../start-refused.ts'
import { addressOn, findRunning } from './embedded-found.ts'
import { initialize } from './embedded-init.ts'
import { bePresent, type Presence } from './embedded-keeper.ts'
import { launcher, postgresBinaries } from './embedded-launcher.ts'
import { lastLines } from './embedded-log.ts'
import { endProcess, type ServerOptions, type SpawnedServer, spawnServer } from './embedded-server.ts'

/** A PostgreSQL server of our own, from npm; nothing else needs to be installed. */
export interface Embedded {
  /** The address of a database on it, as its superuser. */
  urlFor(database: string): string
  /** Settles, with what happened in words, should it end although this process did not stop it. */
  lost: Promise<string>
  /** Shuts it down if this process keeps it, once no command uses it any more; else leaves it to its keeper. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** `false` trades crash safety for speed; tests only. */
  durable?: boolean
  /** The folder of another version's binaries; tests only. */
  bin?: string
  /** A server keeps its folder for itself; a command works beside one. */
  as?: 'server' | 'command' | undefined
}

/** How long a PostgreSQL that is just starting or stopping is waited for, and how often a start is tried. */
const PATIENCE = 60_000
const TRIES = 3
/** How long a server that stops waits for commands that use its database; a command waits for as long as they take. */
const SERVERS_PATIENCE = 15_000

/**
 * Starts PostgreSQL on `<dir>/pgdata`, or joins the one that runs on this very folder. One process keeps it and stops it;
 * commands (an import, say) work beside it. A second server on the folder is refused: it would lose its database the moment
 * the first one stops.
 */
export async function startEmbedded(
  dir: string,
  { durable = true, bin = postgresBinaries(), as = 'command' }: EmbeddedOptions = {},
): Promise<Embedded> {
  const data = path.join(dir, 'pgdata')
  const name = `journeyline ${as}`
  const patience = as === 'server' ? SERVERS_PATIENCE : Number.POSITIVE_INFINITY
  let tries = 0
  for (const giveUpAt = Date.now() + PATIENCE; ; await wait(100)) {
    const found = await findRunning(data)
    if (found.state === 'RUNNING') {
      const url = addressOn(found.port, data)
      const presence = await bePresent(url('postgres'), name).catch(() => null)
      if (presence) return joined(dir, found.pid, { url, presence, as, patience })
    }
    if (found.state === 'NOBODY') {
      const started = await start({ dir, data, durable, bin })
      if (started) return kept(started, { url: addressOn(started.port, data), name, patience })
      tries++
    }
    if (tries === TRIES || Date.now() > giveUpAt) throw didNotStart(dir)
  }
}

/** Starts PostgreSQL; null if it ended at once, as it does where another process was a moment faster. */
async function start(on: Omit<ServerOptions, 'launch'>): Promise<SpawnedServer | null> {
  const { dir, data, bin } = on
  const launch = launcher()
  privateFolder(dir, { passable: launch.ids.uid !== undefined })
  if (!existsSync(path.join(data, 'PG_VERSION'))) initialize(bin, data, launch)
  if (process.platform !== 'win32') chmodSync(data, 0o700) // a copy or restore may have widened it; PostgreSQL then refuses it
  return spawnServer({ ...on, launch })
}

const didNotStart = (dir: string) => {
  const log = path.join(dir, 'postgres.log')
  return new StartRefused(
    `PostgreSQL did not start on ${dir}. Its last words: ${lastLines(log) || 'none'}. The whole of them stands in ${log}.`,
  )
}

interface Using {
  url: Embedded['urlFor']
  patience: number
}

/** Keeps a PostgreSQL that this process has started, and takes the keeper's place again should a crash inside have cost it. */
async function kept(
  server: SpawnedServer,
  { url, name, patience }: Using & { name: string },
): Promise<Embedded> {
  const take = () => bePresent(url('postgres'), name, { isStarter: true })
  let stopping = false
  let presence: Presence = await take().catch(async (error) => {
    await server.stop()
    throw error
  })
  const takeAgain = async () => {
    while (!stopping && server.isRunning()) {
      const again = await take().catch(() => null)
      if (again) {
        presence = again
        presence.onLost(() => void takeAgain())
        return
      }
      await wait(500, undefined, { ref: false })
    }
  }
  presence.onLost(() => void takeAgain())
  const stop = async () => {
    stopping = true
    if (server.isRunning()) await presence.alone(patience)
    await presence.end()
    await server.stop()
  }
  return { urlFor: url, lost: server.lost, stop }
}

/** Uses a PostgreSQL that runs already: as its keeper, if whoever was has died. */
async function joined(
  dir: string,
  pid: number,
  { url, presence, as, patience }: Using & { presence: Presence; as: 'server' | 'command' },
): Promise<Embedded> {
  if (as === 'server' && !presence.isKeeper) {
    await presence.end()
    throw new StartRefused(
      `DATA_DIR ${dir} is in use by ${presence.keeper}. Stop that first, or wait until it is done; ` +
        'a second server beside it needs a DATA_DIR of its own, or both share one PostgreSQL by DATABASE_URL.',
    )
  }
  const lost = new Promise<string>((resolve) => presence.onLost(() => resolve('its connection was closed')))
  const stop = async () => {
    if (presence.isKeeper) await presence.alone(patience)
    await presence.end()
    if (presence.isKeeper) await endProcess(pid)
  }
  return { urlFor: url, lost, stop }
}
