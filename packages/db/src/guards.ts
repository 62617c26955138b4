import { createHash } from 'node:crypto'
import pg from 'pg'
import { type Guard, readGuards } from './guard-files.ts'

/**
 * Brings functions and triggers to what packages/db/guards says, in the transaction that `client` is in: for other connections
 * there is no moment without them. Touched is only what is new, says something else than it did, or was changed in the
 * database itself; what no file names any more is dropped. Returns whether anything was touched.
 */
export async function applyGuards(
  client: pg.Client,
  guards: Guard[] = readGuards(),
  tell: (line: string) => void = () => {},
): Promise<boolean> {
  await client.query(GUARDS_TABLE)
  const touched = new Set<string>()
  const dropped = await dropUnnamed(client, guards)
  for (let pass = 1; ; pass++) {
    const amiss = await notStanding(client, guards)
    if (amiss.length === 0) {
      if (touched.size > 0) tell(`applied ${firstOf([...touched])}`)
      return dropped || touched.size > 0
    }
    // the second pass makes anew what went along with a function that became another
    if (pass === 3) throw new Error(`Guards do not stand: ${amiss.map(({ name }) => name).join(', ')}.`)
    for (const guard of amiss) {
      touched.add(guard.name)
      const applied = guard.kind === 'function' ? applyFunction(client, guard) : applyTrigger(client, guard)
      await applied.catch((error: Error) => {
        throw new Error(`Guards ${guard.file} failed, ${guard.name}: ${error.message}`, { cause: error })
      })
    }
    await handOver(client, amiss)
    await record(client, amiss)
  }
}

/** A new database has all of them, and nobody reads so many names. */
const firstOf = (names: string[], most = 10) =>
  [...names.slice(0, most), ...(names.length > most ? [`${names.length - most} more guards`] : [])].join(', ')

/** Whether functions and triggers are those that were applied last, and nobody has changed them since. */
export async function guardsStand(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ stand: boolean }>(
    `select not exists (select from _guards full join (${STANDING}) now using (name)
       where _guards.standing is distinct from now.standing) as stand`,
  )
  return rows[0]!.stand
}

const GUARDS_TABLE = `create table if not exists _guards (
  name text primary key, checksum text not null, standing text not null, applied_at timestamptz not null default clock_timestamp())`

/**
 * Functions and triggers as the database itself tells them: the text alone would not do, as a dump brings along the line that
 * it was applied. Ours are those that belong to the owner of the tables or the guard, but for what an extension brought and
 * the two functions that are the installation's own clock (set-clock.ts).
 */
const STANDING = `
  with ours as (select * from pg_proc p where pronamespace = 'public'::regnamespace and prokind in ('f', 'p')
    and proname not in ('clock_shift', 'sponsor_time_zone')
    and (proowner::regrole::text = 'journeyline_guard'
      or proowner = (select relowner from pg_class where oid = '_prisma_migrations'::regclass))
    and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e'))
  select 'function ' || proname as name,
      md5(string_agg(format('%s %s', proowner::regrole, pg_get_functiondef(oid)), '' order by oid)) as standing
    from ours group by 1
  union all
  select format('trigger %s on %s', tgname, c.relname), md5(format('%s %s', pg_get_triggerdef(t.oid), tgenabled))
    from pg_trigger t join pg_class c on c.oid = tgrelid
    where tgfoid in (select oid from ours) and c.relnamespace = 'public'::regnamespace and not tgisinternal`

async function notStanding(client: pg.Client, guards: Guard[]): Promise<Guard[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select name, checksum from _guards join (${STANDING}) now using (name, standing)`,
  )
  const stands = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  return guards.filter((guard) => stands.get(guard.name) !== checksumOf(guard))
}

async function record(client: pg.Client, guards: Guard[]) {
  await client.query(
    `insert into _guards (name, checksum, standing) select name, checksum, standing
       from unnest($1::text[], $2::text[]) applied (name, checksum) join (${STANDING}) now using (name)
     on conflict (name) do update
       set checksum = excluded.checksum, standing = excluded.standing, applied_at = clock_timestamp()`,
    [guards.map(({ name }) => name), guards.map(checksumOf)],
  )
}

const checksumOf = ({ text }: Guard) => createHash('sha256').update(text).digest('hex')

/** Drops functions and triggers that no file names, whether a migration of former times made them or a file of yesterday. */
async function dropUnnamed(client: pg.Client, guards: Guard[]): Promise<boolean> {
  const named = [guards.map(({ name }) => name)]
  const { rows } = await client.query<{ name: string }>(
    // triggers before the functions that they call
    `select name from (${STANDING}) now where name <> all ($1) order by 1 desc`,
    named,
  )
  for (const { name } of rows) {
    if (name.startsWith('trigger ')) await dropTrigger(client, name)
    else await dropFunctions(client, await functionsOf(client, name))
  }
  await client.query('delete from _guards where name <> all ($1)', named)
  return rows.length > 0
}

async function applyTrigger(client: pg.Client, { name, text }: Guard) {
  const { rowCount: isConstraint } = await client.query(
    `select from pg_trigger t join pg_class c on c.oid = tgrelid
     where format('trigger %s on %s', tgname, relname) = $1 and c.relnamespace = 'public'::regnamespace and tgconstraint <> 0`,
    [name],
  )
  // PostgreSQL replaces no constraint trigger, and no other by one
  if (isConstraint || /^create constraint/m.test(text)) await dropTrigger(client, name)
  await client.query(text)
}

async function dropTrigger(client: pg.Client, name: string) {
  const [, trigger, table] = /^trigger (.+) on (.+)$/.exec(name)!
  await client.query(
    `drop trigger if exists ${pg.escapeIdentifier(trigger!)} on ${pg.escapeIdentifier(table!)}`,
  )
}

async function applyFunction(client: pg.Client, { name, text }: Guard) {
  const former = await functionsOf(client, name)
  await client.query('savepoint before_the_function')
  try {
    await client.query(text)
  } catch (error) {
    if ((error as { code?: string }).code !== '42P13') throw error
    // the same arguments with another result, or by other names: PostgreSQL wants the former gone first
    await client.query('rollback to savepoint before_the_function')
    await dropFunctions(client, former)
    await client.query(text)
  }
  // with other arguments it came to stand beside the former
  const now = await functionsOf(client, name)
  if (now.length > 1) await dropFunctions(client, former)
}

/** The functions of one name, as PostgreSQL names them with their arguments. */
async function functionsOf(client: pg.Client, name: string): Promise<string[]> {
  const { rows } = await client.query<{ signature: string }>(
    `select oid::regprocedure::text as signature from pg_proc where 'function ' || proname = $1
       and pronamespace = 'public'::regnamespace`,
    [name],
  )
  return rows.map(({ signature }) => signature)
}

/**
 * Along with them goes what calls them and is made anew: triggers, other functions, policies. What belongs to a table is not,
 * and takes a migration.
 */
async function dropFunctions(client: pg.Client, signatures: string[]) {
  for (const signature of signatures) {
    const { rows: before } = await client.query(OF_TABLES)
    await client.query(`drop function if exists ${signature} cascade`)
    const { rows: after } = await client.query(OF_TABLES)
    if (before[0].parts === after[0].parts) continue
    throw new Error(
      `A table needs ${signature} as it is, for a default, a check or an index; a migration takes that away first.`,
    )
  }
}

const OF_TABLES = `select (select count(*) from pg_attrdef) + (select count(*) from pg_constraint where contype <> 't')
  + (select count(*) from pg_index) + (select count(*) from pg_class) as parts`

/** Whatever is `security definer` runs as the guard (policies/zz-guard.sql says what that may do); all else is of the tables' owner. */
async function handOver(client: pg.Client, guards: Guard[]) {
  const { rows } = await client.query<{ signature: string; keeper: string }>(
    `select f.oid::regprocedure::text as signature, keeper from pg_proc f, pg_class c,
       lateral (select case when prosecdef then 'journeyline_guard' else relowner::regrole::text end as keeper) k
     where c.oid = '_prisma_migrations'::regclass and 'function ' || proname = any ($1)
       and pronamespace = 'public'::regnamespace and proowner::regrole::text <> keeper`,
    [guards.map(({ name }) => name)],
  )
  if (rows.length === 0) return
  // to become an owner of functions one may create them
  await client.query('grant create on schema public to journeyline_guard')
  for (const { signature, keeper } of rows)
    await client.query(`alter function ${signature} owner to ${keeper}`)
  await client.query('revoke create on schema public from journeyline_guard')
}
