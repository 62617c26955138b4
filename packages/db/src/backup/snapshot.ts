import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { guardsStand } from '../guards.ts'
import { pendingMigrations } from '../migrate.ts'
import { openClient } from '../open-client.ts'
import { policiesStand } from '../policies.ts'
import { ensureBackupLogin } from '../roles.ts'
import { StartRefused } from '../start-refused.ts'
import { type BackupSequence, type BackupTable, backupSequences, backupTables, copied } from './tables.ts'

/** One moment of a database, however long reading it takes and whatever is written meanwhile. */
export interface Snapshot {
  migrations: string[]
  /** Whether functions and triggers are as they were applied. */
  guardsStand: boolean
  /** Whether grants and row-level security are as they were applied. */
  policiesStand: boolean
  tables: BackupTable[]
  sequences: BackupSequence[]
  /** The rows of a table, as COPY writes them. */
  rowsOf(table: BackupTable): AsyncIterable<Buffer>
  /** What a statement says of that moment. */
  ask<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** While somebody holds this lock, the server deletes no content of evidence: what a snapshot names stays to be read. */
const EVIDENCE_STAYS = `hashtext('journeyline evidence stays')`

/**
 * Opens the present moment of a database, to be read by the role that sees every row and writes none. It has to be as this
 * product would have it: a backup is made by the version that runs.
 */
export async function openSnapshot(ownerUrl: string, secret: string): Promise<Snapshot> {
  await refuseOtherVersions(ownerUrl)
  const client = await openClient({ connectionString: await ensureBackupLogin(ownerUrl, secret) })
  const ask: Snapshot['ask'] = async (sql, values) => (await client.query(sql, values)).rows
  try {
    await client.query('set statement_timeout = 0')
    await client.query('set idle_in_transaction_session_timeout = 0')
    // before the moment is fixed, so that no start of a server has to wait for its end
    const stand = { guardsStand: await guardsStand(client), policiesStand: await policiesStand(client) }
    // who deletes a content now has finished by then
    await client.query(`select pg_advisory_lock(${EVIDENCE_STAYS})`)
    await client.query('begin isolation level repeatable read read only')
    const migrations = await ask<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null order by 1',
    )
    return {
      migrations: migrations.map(({ name }) => name),
      ...stand,
      tables: await backupTables(client),
      sequences: await backupSequences(client),
      rowsOf: (table) => client.query(copyTo(`copy ${copied(table, pg.escapeIdentifier)} to stdout`)),
      ask,
      close: () => client.end(),
    }
  } catch (error) {
    await client.end()
    throw error
  }
}

async function refuseOtherVersions(ownerUrl: string) {
  const client = await openClient({ connectionString: ownerUrl })
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('public._prisma_migrations') is not null as there`,
    )
    if (!rows[0]!.there)
      throw new StartRefused('There is no installation in this database: it holds no tables.')
    const pending = await pendingMigrations(client)
    if (pending.length > 0)
      throw new StartRefused(
        `This database is of an older version: ${pending.join(', ')} would come next. Run this command with the version that ran last, or start this one once.`,
      )
  } finally {
    await client.end()
  }
}
