import { type Connection, type ConnectOptions, connect } from '@journeyline/db/connect'
import { createDatabase } from '@journeyline/db/databases'
import { startEmbedded } from '@journeyline/db/embedded'
import { migrate } from '@journeyline/db/migrate'
import { ensureLoginRoles, type RoleUrls } from '@journeyline/db/roles'
import { ensurePrograms } from '@journeyline/db/standards/ensure-programs'
import type { Config } from './config.ts'

/** The database as each kind of viewer, ready to be asked. */
export interface Database {
  staff: Connection
  employer: Connection
  auth: Connection
  /** Who signs a review by a link, and sees nothing else. */
  link: Connection
  /** The key under which ids and cursors are sealed. */
  idKey: Uint8Array
  /** Names of the migrations this start applied. */
  applied: string[]
  close(): Promise<void>
}

/** Starts or finds the database, brings it up to date and connects. */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir' | 'secret'>,
): Promise<Database> {
  const embedded = config.databaseUrl ? null : await startEmbedded(config.dataDir)
  if (embedded) await createDatabase(embedded.urlFor('postgres'), 'journeyline')
  const ownerUrl = config.databaseUrl ?? embedded!.urlFor('journeyline')
  const applied = await migrate(ownerUrl)
  const database = await connectAll(await ensureLoginRoles(ownerUrl, config.secret))
  await ensurePrograms(database.staff)
  const close = async () => {
    await database.close()
    await embedded?.stop()
  }
  return { ...database, applied, close }
}

/** Connects as every kind of viewer. */
export async function connectAll(
  urls: RoleUrls,
  options: Pick<ConnectOptions, 'onQuery'> = {},
): Promise<Omit<Database, 'applied'>> {
  const auth = connect(urls.auth, { ...options, max: 5 })
  const { idKey, viewerKey } = await auth.prisma.installation.findUniqueOrThrow({ where: { id: 1 } })
  const staff = connect(urls.staff, { ...options, viewerKey, max: 20 })
  const employer = connect(urls.employer, { ...options, viewerKey, max: 10 })
  const link = connect(urls.link, { ...options, max: 3 })
  const close = async () => {
    await Promise.all([staff.close(), employer.close(), auth.close(), link.close()])
  }
  return { staff, employer, auth, link, idKey, close }
}
