import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { seeingRows } from './forced-rows.ts'
import { applyPolicies } from './policies.ts'

const MIGRATIONS = new URL('../prisma/migrations/', import.meta.url)
/** The lock that Prisma's own engine takes, so that it and this runner can take turns. */
const PRISMA_LOCK = 72707369

/**
 * Applies prisma/migrations and records them as `prisma migrate deploy` does, then the row policies; all in one transaction,
 * so that an upgrade happens whole or not at all. Returns the names of the migrations it applied. Refuses a migration that
 * was edited after it was applied. `upTo` stops after that one, before any policy: for tests of what the later ones make of
 * old data.
 */
export async function migrate(url: string, { upTo }: { upTo?: string } = {}): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [PRISMA_LOCK])
    const applied = await applyMigrations(client, upTo)
    if (upTo === undefined) await applyPolicies(client)
    await client.query('commit')
    return applied
  } finally {
    await client.end()
  }
}

/** The migrations in the folder that the database does not have yet. */
export async function pendingMigrations(client: pg.Client | pg.Pool): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  const had = new Set(rows.map((row) => row.name))
  return migrationNames().filter((name) => !had.has(name))
}

async function applyMigrations(client: pg.Client, upTo = '~'): Promise<string[]> {
  await client.query(`create table if not exists _prisma_migrations (
    id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
    migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
    started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`)
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null`,
  )
  const had = new Map(rows.map((row) => [row.name, row]))
  const pending: Migration[] = []
  for (const name of migrationNames().filter((one) => one <= upTo)) {
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

async function applyOne(client: pg.Client, { name, sql, checksum }: Migration) {
  try {
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    )
  } catch (error) {
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}

const migrationNames = () =>
  readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
