import { setTimeout as wait } from 'node:timers/promises'
import { type Connection, type ConnectOptions, connect } from '@journeyline/db/connect'
import { createDatabase } from '@journeyline/db/databases'
import { type EmbeddedOptions, startEmbedded } from '@journeyline/db/embedded/embedded'
import { ensureJobTables } from '@journeyline/db/jobs/job-queue'
import { migrate } from '@journeyline/db/migrate'
import { reachDatabase } from '@journeyline/db/reach-database'
import { ensureLoginRoles, type RoleUrls } from '@journeyline/db/roles'
import { type DatabaseClock, setClock } from '@journeyline/db/set-clock'
import { ensurePrograms } from '@journeyline/db/standards/ensure-programs'
import type { Config } from './config.ts'

/** The database as each kind of viewer, ready to be asked. */
export interface Database {
  staff: Connection
  employer: Connection
  auth: Connection
  /** Who signs a review by a link, and sees nothing else. */
  link: Connection
  /** What goes on by itself: orders events and does jobs. */
  worker: Connection
  /** The key under which ids and cursors are sealed. */
  idKey: Uint8Array
  close(): Promise<void>
}

/** The database of this installation. */
export interface OwnDatabase extends Database {
  /** Settles, with how it came about, should the embedded database end although nobody here stopped it. */
  lost: Promise<string>
}

type Where = Pick<Config, 'databaseUrl' | 'dataDir' | 'secret'> &
  Partial<Pick<Config, 'databaseWait' | 'secretChanged'>>
type How = Pick<EmbeddedOptions, 'as'> & {
  clock?: DatabaseClock
  /** Hears what a person may want to know while they wait. */
  tell?: (line: string) => void
  /** Hears what this start changed in the database. */
  upgraded?: (line: string) => void
}

/**
 * Starts or joins the database, brings it up to date and connects. What it started it stops again should that fail. A server
 * sets the database's clock; a command beside it leaves that alone.
 */
export async function openDatabase(
  config: Where,
  { as, clock, tell = () => {}, upgraded = tell }: How = {},
): Promise<OwnDatabase> {
  if (config.databaseUrl)
    await reachDatabase(config.databaseUrl, { seconds: config.databaseWait ?? 60, tell })
  const embedded = config.databaseUrl ? null : await startEmbedded(config.dataDir, { as })
  let close = async () => embedded?.stop()
  try {
    if (embedded) await createDatabase(embedded.urlFor('postgres'), 'journeyline')
    const ownerUrl = config.databaseUrl ?? embedded!.urlFor('journeyline')
    await migrate(ownerUrl, { tell: upgraded })
    await ensureJobTables(ownerUrl)
    if (clock) await setClock(ownerUrl, clock)
    const database = await connectAll(await ensureLoginRoles(ownerUrl, config.secret, config))
    close = async () => {
      // a statement that is still at work ends with its connection
      await Promise.race([database.close(), wait(5000, undefined, { ref: false })])
      await embedded?.stop()
    }
    await ensurePrograms(database.staff)
    return { ...database, lost: embedded?.lost ?? new Promise(() => {}), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Connects as every kind of viewer. */
export async function connectAll(
  urls: RoleUrls,
  options: Pick<ConnectOptions, 'onQuery'> = {},
): Promise<Database> {
  const auth = connect(urls.auth, { ...options, max: 6 })
  const { idKey, viewerKey } = await auth.prisma.installation.findUniqueOrThrow({ where: { id: 1 } })
  const staff = connect(urls.staff, { ...options, viewerKey, max: 20 })
  const employer = connect(urls.employer, { ...options, viewerKey, max: 10 })
  const link = connect(urls.link, { ...options, max: 3 })
  const worker = connect(urls.worker, { ...options, max: 4 })
  const close = async () => {
    await Promise.all([staff, employer, auth, link, worker].map((connection) => connection.close()))
  }
  return { staff, employer, auth, link, worker, idKey, close }
}
