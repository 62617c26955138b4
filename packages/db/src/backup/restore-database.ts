import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import { numberWithoutWork } from '../events/number-events.ts'
import { ensureGroupRoles } from '../group-roles.ts'
import { applyGuardsAndPolicies } from '../guards-and-policies.ts'
import { applyMigrations, migrationNames, takeTurns } from '../migrate.ts'
import { openClient } from '../open-client.ts'
import { StartRefused } from '../start-refused.ts'
import { type BackupSequence, type BackupTable, copied } from './tables.ts'

/** What a backup says of the database in it. */
export interface BackedUp {
  migrations: string[]
  tables: (BackupTable & { rows: number })[]
  sequences: BackupSequence[]
}

/** Rows of a table, or some of them: a piece of what COPY wrote. Pieces of one table follow each other. */
export interface Piece {
  table: string
  text: Uint8Array
}

/** Why a backup cannot be restored by this product; null when it can. */
export function unknownMigrations({ migrations }: Pick<BackedUp, 'migrations'>): string | null {
  const known = new Set(migrationNames())
  const unknown = migrations.filter((name) => !known.has(name))
  if (unknown.length === 0) return null
  return `This backup was made by a newer version of the product (it has ${unknown.join(', ')}). Restore it with that version, or a later one.`
}

/**
 * Fills an empty database, in one transaction: makes the tables as they were, copies the rows in, applies what migrations have
 * come since, guards and policies. By the rights of its owner: there are no policies yet that hide rows from it, triggers sleep,
 * and foreign keys are taken off and put on again, which examines every row. Nothing is there unless all of it is. What followed from
 * acts stays with the installation that the backup is of, also where its worker had not come to it yet.
 */
export async function restoreDatabase(
  ownerUrl: string,
  backup: BackedUp,
  pieces: AsyncIterable<Piece>,
): Promise<void> {
  const client = await openClient({ connectionString: ownerUrl })
  try {
    await takeTurns(client)
    // rows and evidence come as they come, and nobody else is at work here
    await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0')
    await ensureGroupRoles(client)
    await refuseTables(client)
    const had = new Set(backup.migrations)
    await applyMigrations(client, (name) => had.has(name))
    const wakeUp = await putToSleep(client)
    await copyIn(client, backup, pieces)
    for (const { name, value, called } of backup.sequences)
      await client.query('select setval($1::regclass, $2, $3)', [pg.escapeIdentifier(name), value, called])
    await client.query(wakeUp)
    await applyMigrations(client)
    await numberWithoutWork(client)
    await applyGuardsAndPolicies(client)
    await client.query('commit')
    await client.query('set statement_timeout = 0; analyze')
  } finally {
    await client.end()
  }
}

/** Refuses a database in which something lies already. */
export async function refuseFullDatabase(ownerUrl: string): Promise<void> {
  const client = await openClient({ connectionString: ownerUrl })
  try {
    await refuseTables(client)
  } finally {
    await client.end()
  }
}

async function refuseTables(client: pg.Client) {
  const { rows } = await client.query(
    `select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and relname not like '\\_%' limit 1`,
  )
  if (rows.length > 0)
    throw new StartRefused(
      'There is an installation in this database already. A backup is restored into an empty one: name another DATA_DIR, or an empty database in DATABASE_URL.',
    )
}

/** Takes off what acts when rows come in, and what migrations have written; returns what puts it on again. */
async function putToSleep(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ tables: string; asleep: string; awake: string }>(`
    select string_agg(oid::regclass::text, ', ') as tables,
      string_agg(format('alter table %s disable trigger user', oid::regclass), '; ') as asleep,
      string_agg(format('alter table %s enable trigger user', oid::regclass), '; ') as awake
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like '\\_%'`)
  const keys = await client.query<{ off: string; on: string }>(`
    select string_agg(format('alter table %s drop constraint %I', conrelid::regclass, conname), '; ') as off,
      string_agg(format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)), '; ') as on
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
  const [{ tables, asleep, awake }, { off, on }] = [rows[0]!, keys.rows[0]!]
  await client.query([off, asleep, `truncate ${tables}`].join('; '))
  return [awake, on].join('; ')
}

async function copyIn(client: pg.Client, { tables }: BackedUp, pieces: AsyncIterable<Piece>) {
  const came = new Map<string, number>()
  let copying: { name: string; into: CopyStreamQuery } | undefined
  for await (const { table, text } of pieces) {
    if (copying?.name !== table) {
      if (copying) came.set(copying.name, await finish(copying.into))
      copying = { name: table, into: begin(client, tables.find(({ name }) => name === table)!) }
    }
    if (!copying.into.write(text)) await once(copying.into, 'drain')
  }
  if (copying) came.set(copying.name, await finish(copying.into))
  const short = tables.filter(({ name, rows }) => (came.get(name) ?? 0) !== rows)
  if (short.length > 0)
    throw new Error(`Not all rows came of ${short.map(({ name }) => name).join(', ')}. Nothing was restored.`)
}

function begin(client: pg.Client, table: BackupTable): CopyStreamQuery {
  const stream = client.query(copyFrom(`copy ${copied(table, pg.escapeIdentifier)} from stdin`))
  stream.on('error', () => {}) // told to whoever waits for it
  return stream
}

async function finish(stream: CopyStreamQuery): Promise<number> {
  stream.end()
  await finished(stream)
  return stream.rowCount
}
