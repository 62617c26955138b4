import { createHmac } from 'node:crypto'
import pg from 'pg'
import { openClient } from './open-client.ts'
import { enforceSecret } from './secret-fingerprint.ts'
import { StartRefused } from './start-refused.ts'

/**
 * The kinds of viewer that have a database role of their own; `auth` is sign-in itself, `link` who signs a review by a link,
 * `worker` what goes on by itself: it orders events and does jobs.
 */
export const VIEWER_ROLES = ['staff', 'employer', 'auth', 'link', 'worker'] as const
export type ViewerRole = (typeof VIEWER_ROLES)[number]

/** Where the server signs in to the database, as each kind of viewer. */
export type RoleUrls = Record<ViewerRole, string>

/**
 * How long a viewer's statement may take and waits for another's lock, how long a transaction may stand idle before it is
 * ended, and how soon it is noticed that who asked is gone: a query that asks too much, a server that hangs or whose machine
 * is lost holds nobody up for longer. A transaction that needs more (an import) says so itself.
 */
const PATIENCE = {
  statement_timeout: '15s',
  lock_timeout: '20s',
  idle_in_transaction_session_timeout: '60s',
  tcp_keepalives_idle: '60',
  tcp_keepalives_interval: '10',
  tcp_keepalives_count: '6',
  client_connection_check_interval: '10s',
}

export interface LoginOptions {
  /** The secret was changed on purpose; else a new one is refused. */
  secretChanged?: boolean | undefined
}

/**
 * Makes sure that this database has a login role per kind of viewer, member of its group role and of nothing else,
 * and returns the addresses to sign in with. Passwords follow from `secret`, so nothing needs to be stored; another secret
 * than before is refused unless it was changed on purpose. Needs CREATEROLE; without it, says what an administrator has
 * to do.
 */
export async function ensureLoginRoles(
  ownerUrl: string,
  secret: string,
  { secretChanged = false }: LoginOptions = {},
): Promise<RoleUrls> {
  const client = await openClient({ connectionString: ownerUrl })
  try {
    // a lock, so that two servers starting at once do not both create them
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('journeyline roles'))`)
    await enforceSecret(client, secret, { isNew: secretChanged })
    // as a right of everybody's it would be the roles' as well; they need none
    await client.query(NO_TEMPORARY_TABLES)
    const urls = {} as RoleUrls
    for (const role of VIEWER_ROLES) urls[role] = await loginUrl(client, role, { ownerUrl, secret })
    await client.query('commit')
    return urls
  } finally {
    await client.end()
  }
}

/** The same for whoever makes a backup of this database or checks it: reads every row, and writes none. */
export async function ensureBackupLogin(ownerUrl: string, secret: string): Promise<string> {
  const client = await openClient({ connectionString: ownerUrl })
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('journeyline roles'))`)
    await enforceSecret(client, secret)
    const url = await loginUrl(client, 'backup', { ownerUrl, secret })
    await client.query('commit')
    return url
  } finally {
    await client.end()
  }
}

interface Owner {
  ownerUrl: string
  secret: string
}

async function loginUrl(client: pg.Client, role: ViewerRole | 'backup', { ownerUrl, secret }: Owner) {
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  const { name: database } = rows[0]!
  const login = loginName(database, role)
  const password = createHmac('sha256', secret).update(`database role ${login}`).digest('base64url')
  await ensureLogin(client, { login, group: `journeyline_${role}`, password, database })
  const url = new URL(ownerUrl)
  url.username = login
  url.password = password
  return url.href
}

/** Login roles belong to the whole server, so they carry the database's name. PostgreSQL cuts names at 63 bytes. */
const loginName = (database: string, role: string) => `${database.slice(0, 40)}_${role}_login`

interface Login {
  login: string
  group: string
  password: string
  database: string
}

async function ensureLogin(client: pg.Client, { login, group, password, database }: Login) {
  const name = pg.escapeIdentifier(login)
  const secret = pg.escapeLiteral(password)
  try {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [login])
    const attributes = 'login nosuperuser nobypassrls nocreatedb nocreaterole inherit'
    if (rowCount) await client.query(`alter role ${name} login password ${secret}`)
    else await client.query(`create role ${name} ${attributes} password ${secret}`)
    await client.query(`grant ${pg.escapeIdentifier(group)} to ${name}`)
    // what a role has set for itself meanwhile, such as a patience of no time at all, does not outlive a start
    await client.query(`alter role ${name} reset all`)
    await client.query(`alter role ${name} in database ${pg.escapeIdentifier(database)} reset all`)
    for (const [setting, value] of Object.entries(PATIENCE))
      await client.query(`alter role ${name} set ${setting} = '${value}'`)
  } catch (error) {
    throw new StartRefused(
      `The database role ${login} could not be prepared (${(error as Error).message}). ` +
        'The user in DATABASE_URL needs CREATEROLE, or an administrator creates the role as a member of ' +
        `${group} and gives that user ADMIN on it.`,
    )
  }
}

const NO_TEMPORARY_TABLES = `
do $$
begin
  execute format('revoke temporary on database %I from public', current_database());
end $$`
