import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import { StartRefused } from './start-refused.ts'

const POLICIES = new URL('../policies/', import.meta.url)
/** Counts up when the text returns to what it was before; a change to something new needs no new number. */
const SEQUENCE = 2

/**
 * Brings grants and row-level security to what packages/db/policies says, whenever that text or the schema has changed.
 * In the transaction of the migrations: at no moment is a table open, and a failing file leaves the old policies standing.
 */
export async function applyPolicies(client: pg.Client, sequence = SEQUENCE): Promise<boolean> {
  const files = readdirSync(POLICIES)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const texts = files.map((name) => readFileSync(new URL(name, POLICIES), 'utf8'))
  // a migration may replace a function that the policies hand to the guard, so they are applied anew after each
  const { rows: migrations } = await client.query(
    'select migration_name from _prisma_migrations where finished_at is not null order by 1',
  )
  const said = [...texts, JSON.stringify(migrations)].join('\0')
  const checksum = createHash('sha256').update(said).digest('hex')
  if (await areCurrent(client, checksum, sequence)) return false
  await client.query(CLEAR)
  for (const [i, text] of texts.entries()) {
    await client.query(text).catch((error: Error) => {
      throw new Error(`Policies ${files[i]} failed: ${error.message}`, { cause: error })
    })
  }
  await client.query(ASSERT_ALL_TABLES_ARE_SECURED)
  await client.query(
    `insert into _policies (checksum, sequence) values ($1, $2)
     on conflict (checksum) do update set sequence = excluded.sequence, applied_at = clock_timestamp()`,
    [checksum, sequence],
  )
  return true
}

/**
 * Whether the policies that stand are these. Those of an older server never take the place of a newer one's: what was
 * tightened would be open again. Older are those with a lower number, and those that stood before others did.
 */
async function areCurrent(client: pg.Client, checksum: string, sequence: number): Promise<boolean> {
  await client.query(POLICIES_TABLE)
  const { rows } = await client.query<{ checksum: string; sequence: number }>(
    'select checksum, sequence from _policies order by applied_at desc',
  )
  const [current, ...former] = rows
  if (!current) return false
  if (current.checksum === checksum && current.sequence === sequence) return true
  const isFormer = former.some((one) => one.checksum === checksum && current.sequence >= sequence)
  if (current.sequence <= sequence && !isFormer) return false
  throw new StartRefused(
    `The access rules of this database are a newer server's (number ${current.sequence}; this one's are number ${sequence}). ` +
      'Start the newer version. To return to earlier rules on purpose, give them a higher number in packages/db/src/policies.ts.',
  )
}

const POLICIES_TABLE = `
  create table if not exists _policies (checksum text primary key, applied_at timestamptz not null default now());
  alter table _policies add column if not exists sequence int not null default 1,
    alter column applied_at set default clock_timestamp()`

/** Drops every policy and takes back every grant of our roles, so that the files say all there is. */
const CLEAR = `
do $$
declare item record;
begin
  for item in select schemaname, tablename, policyname from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on %I.%I', item.policyname, item.schemaname, item.tablename);
  end loop;
  for item in select rolname from pg_roles where rolname = any (array['journeyline_staff', 'journeyline_employer', 'journeyline_auth', 'journeyline_link', 'journeyline_guard']) loop
    execute format('revoke all on all tables in schema public from %I', item.rolname);
    execute format('revoke all on all sequences in schema public from %I', item.rolname);
  end loop;
end $$`

/** A table without forced row-level security would be open to its owner's mistakes: refuse to start with one. */
const ASSERT_ALL_TABLES_ARE_SECURED = `
do $$
declare open_tables text;
begin
  select string_agg(relname, ', ') into open_tables from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like '\\_%'
    and not (relrowsecurity and relforcerowsecurity);
  if open_tables is not null then
    raise exception 'These tables have no forced row-level security: %', open_tables;
  end if;
end $$`
