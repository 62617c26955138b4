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
    `insert into _policies (checksum, sequence, standing) values ($1, $2, ${STANDING})
     on conflict (checksum) do update
       set sequence = excluded.sequence, standing = excluded.standing, applied_at = clock_timestamp()`,
    [checksum, sequence],
  )
  return true
}

/**
 * Whether the policies that stand are these, and nobody has changed them. Those of an older server never take the place of a newer one's: what was
 * tightened would be open again. Older are those with a lower number, and those that stood before others did.
 */
async function areCurrent(client: pg.Client, checksum: string, sequence: number): Promise<boolean> {
  await client.query(POLICIES_TABLE)
  const { rows } = await client.query<{ checksum: string; sequence: number; stands: boolean }>(
    `select checksum, sequence, standing is not distinct from ${STANDING} as stands from _policies order by applied_at desc`,
  )
  const [current, ...former] = rows
  if (!current) return false
  if (current.checksum === checksum && current.sequence === sequence) return current.stands
  const isFormer = former.some((one) => one.checksum === checksum && current.sequence >= sequence)
  if (current.sequence <= sequence && !isFormer) return false
  throw new StartRefused(
    `The access rules of this database are a newer server's (number ${current.sequence}; this one's are number ${sequence}). ` +
      'Start the newer version. To return to earlier rules on purpose, give them a higher number in packages/db/src/policies.ts.',
  )
}

/** What those builds say last. */
const NOT_OLDER = 'this_database_belongs_to_a_newer_journeyline'

/**
 * The first builds look at no migration that they do not know and would bring their own policies back. What they write is a line
 * without `standing`, and there may be none: they end with their transaction, and policies stay as they are. Their former
 * lines go, as one of them would let its build start.
 */
const POLICIES_TABLE = `
  create table if not exists _policies (checksum text primary key, applied_at timestamptz not null default now());
  alter table _policies add column if not exists sequence int not null default 1,
    add column if not exists standing text, alter column applied_at set default clock_timestamp();
  do $$ begin
    if not exists (select from pg_constraint where conrelid = '_policies'::regclass and conname = '${NOT_OLDER}') then
      delete from _policies where standing is null;
      alter table _policies add constraint ${NOT_OLDER} check (standing is not null);
    end if;
  end $$`

/** Whether grants and row-level security are those that were applied last, and nobody has changed them since. */
export async function policiesStand(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ stands: boolean }>(
    `select standing is not distinct from ${STANDING} as stands from _policies order by applied_at desc limit 1`,
  )
  return rows[0]?.stands === true
}

/**
 * What the database itself says of policies, grants and forced row-level security, as one hash. The text alone would not do:
 * a dump brings along the line that it was applied, and on a server without our roles none of what it did.
 */
const STANDING = `(select md5(string_agg(line, E'\\n' order by line collate "C")) from (
  select format('policy %s', p) as line from pg_policies p where schemaname = 'public'
  union all
  select format('table %s %s %s', relname, relrowsecurity, relforcerowsecurity) from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like '\\_%'
  union all
  select format('grant %s %s %s', c.relname, a.grantee::regrole, a.privilege_type) from pg_class c, aclexplode(c.relacl) a
    where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner
  union all
  select format('grant %s.%s %s %s', c.relname, t.attname, a.grantee::regrole, a.privilege_type)
    from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
    where c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner
  union all
  select format('function %s %s %s', f.oid::regprocedure, prosecdef,
      array(select format('%s %s', a.grantee::regrole, a.privilege_type) from aclexplode(f.proacl) a
        where a.grantee <> f.proowner order by 1)) from pg_proc f where pronamespace = 'public'::regnamespace
) standing)`

/** Drops every policy and takes back every grant of our roles, so that the files say all there is. */
const CLEAR = `
do $$
declare item record;
begin
  for item in select schemaname, tablename, policyname from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on %I.%I', item.policyname, item.schemaname, item.tablename);
  end loop;
  for item in select rolname from pg_roles where rolname = any (array['journeyline_staff', 'journeyline_employer', 'journeyline_auth', 'journeyline_link', 'journeyline_worker', 'journeyline_guard', 'journeyline_backup']) loop
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
