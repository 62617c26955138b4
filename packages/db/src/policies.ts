import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import { GROUP_ROLES } from './group-roles.ts'

const POLICIES = new URL('../policies/', import.meta.url)

/** A file of packages/db/policies. */
export interface PolicyFile {
  file: string
  text: string
}

/** All of them in the order in which they are applied. */
export const readPolicies = (): PolicyFile[] =>
  readdirSync(POLICIES)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, POLICIES), 'utf8') }))

/**
 * Brings grants and row-level security to what the files say, in the transaction that `client` is in: at no moment is a table
 * open, and a failing file leaves the old policies standing.
 */
export async function applyPolicies(client: pg.Client, files: PolicyFile[]): Promise<void> {
  await client.query(CLEAR)
  for (const { file, text } of files) {
    await client.query(text).catch((error: Error) => {
      throw new Error(`Policies ${file} failed: ${error.message}`, { cause: error })
    })
  }
  await client.query(ASSERT_ALL_TABLES_ARE_SECURED)
}

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
export const STANDING = `(select md5(string_agg(line, E'\\n' order by line collate "C")) from (
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
) standing)`

/** Drops every policy and takes back every grant of our roles, so that the files say all there is. */
const CLEAR = `
do $$
declare item record;
begin
  for item in select schemaname, tablename, policyname from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on %I.%I', item.policyname, item.schemaname, item.tablename);
  end loop;
  for item in select rolname from pg_roles where rolname = any (array[${GROUP_ROLES.map((role) => `'${role}'`)}]) loop
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
