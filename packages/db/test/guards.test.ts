import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { type Guard, guardsIn, readGuards } from '../src/guard-files.ts'
import { applyGuards, guardsStand } from '../src/guards.ts'
import { migrate } from '../src/migrate.ts'
import { setClock } from '../src/set-clock.ts'
import { asOwner, BUILDS, databaseOf } from '../src/testing.ts'
import { type Database, emptyDatabase, rowsOf } from './database.ts'

/** Functions, whose they are, and triggers as PostgreSQL tells them; without what extensions brought. */
const behavior = (pool: pg.Pool) =>
  rowsOf(
    pool,
    `select p.oid::regprocedure::text as name, proowner::regrole::text as owner, pg_get_functiondef(p.oid) as definition from pg_proc p
       where pronamespace = 'public'::regnamespace and not exists (select from pg_depend
         where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
     union all select format('%s on %s', tgname, tgrelid::regclass), tgenabled::text, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
     order by 1, 3`,
  )

/** Applies the guards of the product and these besides, as the owner of README's kind, in one transaction. */
async function apply(
  database: Database,
  more: string,
  guards = readGuards(),
  meanwhile?: () => Promise<void>,
) {
  const client = new pg.Client({ connectionString: asOwner(database.ownerUrl) })
  await client.connect()
  try {
    await client.query('begin')
    const touched = await applyGuards(client, [...guards, ...guardsIn('more.sql', more)])
    await meanwhile?.()
    await client.query('commit')
    return touched
  } finally {
    await client.end()
  }
}

const without = (name: string): Guard[] => readGuards().filter((guard) => guard.name !== name)

test.each(BUILDS)(
  'what %s left behind ends with exactly the functions and triggers of a new database',
  async (build) => {
    const old = await databaseOf(build, inject('adminUrl'))
    const pool = new pg.Pool({ connectionString: old.ownerUrl, max: 1 })
    onTestFinished(async () => {
      await pool.end()
      await old.drop()
    })
    await migrate(asOwner(old.ownerUrl))
    await setClock(asOwner(old.ownerUrl), { shift: 0, timeZones: ['UTC'] })
    const { owner, ownerUrl } = await emptyDatabase()
    await owner.query(`create or replace function clock_shift() returns interval language sql stable parallel safe
      return interval '0'; `)
    await migrate(ownerUrl)
    expect(await behavior(pool)).toEqual(await behavior(owner))
  },
)

test('every function and trigger has its home in packages/db/guards, but the two that say this installation’s time', async () => {
  const { owner } = await emptyDatabase()
  const names = (await behavior(owner)).map(({ name }) => name)
  const homes = readGuards().map(({ name }) => name.replace(/^\w+ /, ''))
  expect(names.map((name) => name.replace(/\(.*\)$/, '').replaceAll('"', '')).sort()).toEqual(
    [...homes, 'clock_shift', 'sponsor_time_zone'].sort(),
  )
})

test('a start where nothing changed takes no lock, and one where a trigger changed locks its table alone', async () => {
  const database = await emptyDatabase()
  const busy = await database.owner.connect()
  onTestFinished(() => busy.release(true))
  await busy.query('begin; lock table enrollment, placement, hours_entry in row exclusive mode')
  expect(await migrate(asOwner(database.ownerUrl))).toEqual([])
  const more = `create or replace trigger keep_search_text_too before insert on learner
    for each row execute function keep_learner_search_text();`
  expect(await apply(database, more)).toBe(true)
  expect(await apply(database, more)).toBe(false)
})

test('other connections meet the former guard until the new one is there, and never none', async () => {
  const database = await emptyDatabase()
  const refusing = (
    what: string,
    when: string,
  ) => `create or replace function refuse() returns trigger language plpgsql as $$
begin
  raise exception '${what}';
end $$;
create constraint trigger refuse after ${when} on employer for each row execute function refuse();`
  const insert = () =>
    database.owner.query(`insert into employer (name) values ('Any')`).catch(({ message }: Error) => message)
  await apply(database, refusing('the former', 'insert'))
  expect(await insert()).toBe('the former')
  // another function leaves the table alone
  await apply(database, refusing('the new', 'insert'), readGuards(), async () => {
    expect(await insert()).toBe('the former')
  })
  expect(await insert()).toBe('the new')
  // another trigger makes who writes wait until it is there
  let waiting: Promise<unknown> | undefined
  await apply(database, refusing('the newest', 'insert or update'), readGuards(), async () => {
    waiting = insert()
    await until(() => rowsOf(database.owner, WAITS_TO_INSERT))
  })
  expect(await waiting).toBe('the newest')
  expect(await rowsOf(database.owner, 'select from employer')).toEqual([])
})

test('what disappears from its file is dropped, and what a function needs to become another goes along and comes back', async () => {
  const database = await emptyDatabase()
  const before = await behavior(database.owner)
  await apply(
    database,
    `create or replace function twice(figure int) returns int language sql immutable return figure * 2;
create or replace function four_times(figure int) returns int language sql immutable return twice(twice(figure));
create or replace function mark() returns trigger language plpgsql as $$ begin return new; end $$;
create or replace trigger mark before insert on employer for each row execute function mark();`,
  )
  await apply(
    database,
    `create or replace function twice(number bigint) returns text language sql immutable return number * 2;
create or replace function four_times(figure int) returns text language sql immutable return twice(twice(figure)::int);
create constraint trigger mark after insert on employer for each row execute function mark();
create or replace function mark() returns trigger language plpgsql as $$ begin return null; end $$;`,
  )
  expect(
    await rowsOf(
      database.owner,
      `select four_times(3), twice(4), tgconstraint <> 0 as constraint
    from pg_trigger where tgname = 'mark'`,
    ),
  ).toEqual([{ four_times: '12', twice: '8', constraint: true }])
  await apply(database, '')
  expect(await behavior(database.owner)).toEqual(before)
})

test('a policy that asks a function which becomes another is there again after the start', async () => {
  const { owner, ownerUrl } = await emptyDatabase()
  const policies = () => rowsOf(owner, 'select tablename, policyname, qual from pg_policies order by 1, 2')
  const before = await policies()
  await owner.query(`drop function viewer_employer_id() cascade;
    create function viewer_employer_id(of_whom text default '') returns uuid language sql return null::uuid`)
  expect((await policies()).length).toBeLessThan(before.length)
  await migrate(asOwner(ownerUrl))
  expect(await policies()).toEqual(before)
})

test('what a table needs of a function is not taken away with it', async () => {
  const database = await emptyDatabase()
  await expect(apply(database, '', without('function uuid7'))).rejects.toThrow(
    'A table needs uuid7() as it is, for a default, a check or an index; a migration takes that away first.',
  )
})

test('what somebody changed in the database is seen, and brought back by the next start', async () => {
  const database = await emptyDatabase()
  const stand = async () => {
    const client = await database.owner.connect()
    try {
      return await guardsStand(client)
    } finally {
      client.release()
    }
  }
  const before = await behavior(database.owner)
  for (const change of [
    'alter table hours_entry disable trigger decide_once',
    'drop trigger keep on review',
    'alter function count_hours_written() security invoker',
    'alter function count_hours_written() owner to journeyline_test_owner',
    `create or replace function keep_review() returns trigger language plpgsql as 'begin return new; end'`,
    `create function of_mine() returns int language sql return 1; alter function of_mine() owner to journeyline_test_owner`,
  ]) {
    expect(await stand(), change).toBe(true)
    await database.owner.query(change)
    expect(await stand(), change).toBe(false)
    await migrate(asOwner(database.ownerUrl))
    expect(await behavior(database.owner), change).toEqual(before)
  }
})

test('migrations make tables and move rows; functions and triggers stand in packages/db/guards', () => {
  const folder = new URL('../prisma/migrations/', import.meta.url)
  const later = readdirSync(folder).filter((name) => /^\d/.test(name) && name > LAST_WITH_BEHAVIOR)
  const behaving = later.filter((name) =>
    /\b(create|alter)\s+(or\s+replace\s+)?(constraint\s+)?(function|trigger|procedure|routine)\b/i.test(
      readFileSync(new URL(`${name}/migration.sql`, folder), 'utf8'),
    ),
  )
  expect(behaving).toEqual([])
})

/** What came before guards had files of their own is released, and stays as it is. */
const LAST_WITH_BEHAVIOR = '20261130080000_former_employers'

const WAITS_TO_INSERT = `select from pg_stat_activity where wait_event_type = 'Lock' and query like 'insert into employer%'`

/** Waits until a statement gives rows. */
async function until(rows: () => Promise<unknown[]>) {
  while ((await rows()).length === 0) await new Promise(setImmediate)
}
