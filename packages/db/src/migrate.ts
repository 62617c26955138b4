import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import { seeingRows } from './forced-rows.ts'
import { ensureGroupRoles } from './group-roles.ts'
import { applyGuardsAndPolicies } from './guards-and-policies.ts'
import { putNamesInOrder } from './names-in-order.ts'
import { openClient } from './open-client.ts'
import { StartRefused } from './start-refused.ts'

const MIGRATIONS = new URL('../prisma/migrations/', import.meta.url)
/** How long one server waits for another that migrates, or for a lock on a table that others use. */
const PATIENCE = '5min'

/**
 * Applies prisma/migrations and records them as `prisma migrate deploy` does, then guards and policies; all in one transaction,
 * so that an upgrade happens whole or not at all. Returns the names of the migrations it applied. Refuses a migration that
 * was edited after it was applied. Whatever it changed it tells, once that stands. `upTo` stops after that one, before guards and
 * policies: for tests of what the later ones make of old data.
 */
export async function migrate(
  url: string,
  { upTo, tell = () => {} }: { upTo?: string; tell?: (line: string) => void } = {},
): Promise<string[]> {
  const client = await openClient({ connectionString: url })
  try {
    await takeTurns(client)
    await ensureGroupRoles(client)
    const applied = await applyMigrations(client, (name) => upTo === undefined || name <= upTo)
    const changed =
      applied.length > 0 ? [`applied ${applied.length} migrations, the last ${applied.at(-1)}`] : []
    if (upTo === undefined) {
      await applyGuardsAndPolicies(client, undefined, (line) => void changed.push(line))
      if (await putNamesInOrder(client)) changed.push('sorted names anew, as another ICU sorts them')
    }
    await client.query('commit')
    for (const line of changed) tell(line)
    return applied
  } catch (error) {
    throw inWords(error as Error & { code?: string })
  } finally {
    await client.end()
  }
}

/** How the database's migrations differ from those of this folder: what it lacks, and what only a newer server knows. */
export async function schemaState(
  client: pg.Client | pg.Pool,
): Promise<{ pending: string[]; newer: string[] }> {
  const { rows } = await client.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  const [had, known] = [new Set(rows.map((row) => row.name)), migrationNames()]
  return {
    pending: known.filter((name) => !had.has(name)),
    newer: [...had].filter((name) => !known.includes(name)).sort(),
  }
}

/** The migrations in the folder that the database does not have yet. */
export async function pendingMigrations(client: pg.Client | pg.Pool): Promise<string[]> {
  return (await schemaState(client)).pending
}

/**
 * Begins the transaction, alone among servers. The lock is on a table that viewers' roles may only read, so that none of them
 * can keep a server from starting; it ends with the transaction, and that with a server that hangs in it.
 */
export async function takeTurns(client: pg.Client) {
  await client.query(`set lock_timeout = '${PATIENCE}'; set idle_in_transaction_session_timeout = '60s'`)
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(MIGRATIONS_TABLE)
      break
    } catch (error) {
      // another server has just made it
      if (attempt === 3 || !['23505', '42P07', '42710'].includes((error as { code?: string }).code ?? ''))
        throw error
    }
  }
  await client.query('begin')
  await client.query('lock table _prisma_migrations in share row exclusive mode')
}

const MIGRATIONS_TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`

function inWords(error: Error & { code?: string; cause?: unknown }): Error {
  const code = error.code ?? (error.cause as { code?: string } | undefined)?.code
  if (code !== '55P03') return error
  return new StartRefused(
    `The database is in use by a server that migrates it or stands still in the middle of something; it was waited for ${PATIENCE}. ` +
      'End that server and start again; nothing was changed.',
  )
}

/** Applies the migrations that are wanted, as they come, in the transaction that the connection is in; returns their names. */
export async function applyMigrations(
  client: pg.Client,
  wanted: (name: string) => boolean = () => true,
): Promise<string[]> {
  const { newer } = await schemaState(client)
  if (newer.length > 0) {
    throw new StartRefused(
      `This database belongs to a newer Journeyline: it has the migration ${newer.at(-1)}, and the newest that this one knows ` +
        `is ${migrationNames().at(-1)}. Start the newer version, or restore the backup that was made before the upgrade.`,
    )
  }
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null`,
  )
  const had = new Map(rows.map((row) => [row.name, row]))
  const pending: Migration[] = []
  for (const name of migrationNames().filter(wanted)) {
    const sql = readFileSync(new URL(`${name}/migration.sql`, MIGRATIONS), 'utf8')
    const checksum = createHash('sha256').update(sql).digest('hex')
    const row = had.get(name)
    if (row && !row.finished) throw new Error(`Migration ${name} failed before and was not resolved.`)
    if (row && row.checksum !== checksum)
      throw new Error(`Migration ${name} was changed after it was applied.`)
    if (!row) pending.push({ name, sql, checksum })
  }
  if (pending.length > 0)
    await seeingRows(client, async () => {
      for (const migration of pending) await applyOne(client, migration)
    })
  return pending.map(({ name }) => name)
}

interface Migration {
  name: string
  sql: string
  checksum: string
}

/** By what a migration says, in words, that a person has to put something right before it. */
const REFUSED = 'UP001'

async function applyOne(client: pg.Client, { name, sql, checksum }: Migration) {
  try {
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    )
  } catch (error) {
    if ((error as { code?: string }).code === REFUSED) throw new StartRefused((error as Error).message)
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}

/** All that this product has, in the order in which they are applied. */
export const migrationNames = () =>
  readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
