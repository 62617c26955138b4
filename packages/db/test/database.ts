import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { type Connection, connect } from '../src/connect.ts'
import { loadDemo } from '../src/demo/load-demo.ts'
import { VIEWER_ROLES, type ViewerRole } from '../src/roles.ts'
import { setClock } from '../src/set-clock.ts'
import { cloneDatabase } from '../src/testing.ts'

/** A database, the connections of its viewers, and its owner's. */
export interface Database extends Record<ViewerRole, Connection> {
  owner: pg.Pool
  ownerUrl: string
  /** Closes the connections; the database stays. */
  leave(): Promise<void>
  close(): Promise<void>
}

/** An empty migrated database, or a copy of another one; whoever asks closes it. */
export async function openDatabase(template?: string): Promise<Database> {
  const { ownerUrl, roles, drop } = await cloneDatabase(inject('adminUrl'), template)
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 3 })
  owner.on('error', () => {})
  const [row] = await rowsOf<{ viewerKey: Buffer }>(
    owner,
    'select viewer_key as "viewerKey" from installation',
  )
  const [staff, employer, auth, link, worker] = VIEWER_ROLES.map((role) =>
    connect(roles[role], { max: 4, ...row }),
  )
  const connections = { staff: staff!, employer: employer!, auth: auth!, link: link!, worker: worker! }
  const leave = async () => {
    await Promise.all(Object.values(connections).map((connection) => connection.close()))
    await owner.end()
  }
  return { ...connections, owner, ownerUrl, leave, close: () => leave().then(drop) }
}

/** An empty migrated database for one test. */
export async function emptyDatabase(): Promise<Database> {
  const database = await openDatabase()
  onTestFinished(() => database.close())
  return database
}

/** The day on which the tests load the demo: that of their database's clock. */
export const DEMO_TODAY = '2026-11-23'

/** Loads the demo; true if there was none. Its people's passwords are kept as they are: hashing is sign-in's. */
export function load(database: Database): Promise<boolean> {
  return loadDemo({ ...database, hashPassword: async (password) => `hash of ${password}` })
}

/** Sets the database's clock to a moment, in the first of the time zones that PostgreSQL knows. */
export function clockTo({ ownerUrl }: Database, moment: string, timeZones = ['UTC']): Promise<void> {
  return setClock(ownerUrl, { shift: Date.parse(moment) - Date.now(), timeZones })
}

/** All rows that a statement gives. */
export async function rowsOf<Row extends pg.QueryResultRow>(
  pool: pg.Pool | pg.PoolClient,
  sql: string,
  ...values: unknown[]
): Promise<Row[]> {
  return (await pool.query<Row>(sql, values)).rows
}
