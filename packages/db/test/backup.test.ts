import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { findings } from '../src/backup/recounts.ts'
import { type BackedUp, type Piece, restoreDatabase } from '../src/backup/restore-database.ts'
import { openSnapshot, type Snapshot } from '../src/backup/snapshot.ts'
import { migrate } from '../src/migrate.ts'
import { asOwner, databaseOf, emptyOwnDatabase, SECRET as OF_TESTS } from '../src/testing.ts'
import { contentsOf } from './contents.ts'
import { emptyDatabase, rowsOf } from './database.ts'

const SECRET = 'the secret of an installation'

/** An older build's database with all its rows and a file that proves something, upgraded; and the moment it is in, to be read. */
async function oldDatabase() {
  const { ownerUrl, drop } = await databaseOf('9f3c6ea', inject('adminUrl'))
  await migrate(asOwner(ownerUrl))
  const all = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  await all.query(`insert into evidence_file (learner_id, name, content_type, bytes, sha256, proves, proves_id)
    select e.learner_id, 'scan.pdf', 'application/pdf', 1, 'x', 'SIGN_OFF', s.id
    from sign_off s join enrollment e on e.id = s.enrollment_id limit 1`)
  const snapshot = await openSnapshot(asOwner(ownerUrl), SECRET)
  onTestFinished(async () => {
    await snapshot.close()
    await all.end()
    await drop()
  })
  return { all, url: asOwner(ownerUrl), snapshot }
}

/** A database in which nothing is, and its owner's address. */
async function nothing() {
  const { ownerUrl, drop } = await emptyOwnDatabase(inject('adminUrl'))
  const all = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  onTestFinished(async () => {
    await all.end()
    await drop()
  })
  return { all, url: asOwner(ownerUrl) }
}

/** A backup held in memory. */
async function read(snapshot: Snapshot): Promise<{ backup: BackedUp; pieces: Piece[] }> {
  const pieces: Piece[] = []
  const tables: BackedUp['tables'] = []
  for (const table of snapshot.tables) {
    let rows = 0
    for await (const text of snapshot.rowsOf(table)) {
      pieces.push({ table: table.name, text })
      rows += text.toString('latin1').split('\n').length - 1
    }
    tables.push({ ...table, rows })
  }
  return { backup: { migrations: snapshot.migrations, tables, sequences: snapshot.sequences }, pieces }
}

async function* each(pieces: Piece[]): AsyncGenerator<Piece> {
  yield* pieces
}

const amiss = async (snapshot: Snapshot) => {
  const found: string[] = []
  for await (const { what, amiss } of findings(snapshot)) if (amiss > 0) found.push(`${what}: ${amiss}`)
  return found
}

test('an owner that is no superuser backs up and restores every row of every table, but those that live for the moment', async () => {
  const { all, snapshot } = await oldDatabase()
  await all.query(
    `insert into session (expires_at, token, user_id, updated_at) select now(), 'x', id, now() from "user" limit 1`,
  )
  const { backup, pieces } = await read(snapshot)
  const target = await nothing()
  await restoreDatabase(target.url, backup, each(pieces))
  await all.query('delete from session')
  expect(await contentsOf(target.all)).toEqual(await contentsOf(all))
  expect(backup.tables.map(({ name }) => name)).toEqual(
    expect.not.arrayContaining(['session', 'rate_limit', '_policies']),
  )
  const keys = `select conrelid::regclass::text, conname, convalidated, pg_get_constraintdef(oid) as def from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid::regclass::text not like '\\_%' order by 1, 2`
  expect(await rowsOf(target.all, keys)).toEqual(await rowsOf(all, keys))
  const sequence = 'select last_value, is_called from stage_change_sequence_seq'
  expect(await rowsOf(target.all, sequence)).toEqual(await rowsOf(all, sequence))
  const again = await openSnapshot(target.url, SECRET)
  expect([again.policiesStand, await amiss(again)]).toEqual([true, []])
  await again.close()
})

test('what no worker had come to yet when the backup was made has its place in the log of the copy, and is not done there', async () => {
  const { all, snapshot: before } = await oldDatabase()
  await before.close()
  const written = `insert into event (act, version, subject_type, subject_id, touches)
    values ('import.begun', 1, 'RosterImport', gen_random_uuid(), '{}')`
  await all.query(`${written}; ${written}`)
  const places = 'select position::int from event order by written desc limit 2'
  expect(await rowsOf(all, places)).toEqual([{ position: null }, { position: null }])
  const snapshot = await openSnapshot(asOwner(all.options.connectionString!), SECRET)
  const { backup, pieces } = await read(snapshot).finally(() => snapshot.close())
  const target = await nothing()
  await restoreDatabase(target.url, backup, each(pieces))
  const [last, first] = await rowsOf<{ position: number }>(target.all, places)
  expect(last!.position).toBe(first!.position + 1)
  expect(await rowsOf(target.all, 'select from event where position is null')).toEqual([])
})

test('a backup is of one moment, whatever is written meanwhile', async () => {
  const { all, snapshot } = await oldDatabase()
  const before = await rowsOf(all, 'select count(*)::int as n from learner')
  await all.query(
    `insert into learner (first_name, last_name, email) values ('New', 'Person', 'new@example.org')`,
  )
  expect(await snapshot.ask('select count(*)::int as n from learner')).toEqual(before)
})

test('a backup that lacks rows, or that leads nowhere, restores nothing at all', async () => {
  const { snapshot } = await oldDatabase()
  const { backup, pieces } = await read(snapshot)
  const target = await nothing()
  const lacking = pieces.filter(({ table }) => table !== 'check_record' && table !== 'audit_entry')
  await expect(restoreDatabase(target.url, backup, each(lacking))).rejects.toThrow(
    /^Not all rows came of audit_entry(, check_record)?\. Nothing was restored\.$/,
  )
  const orphans = {
    ...backup,
    tables: backup.tables.map((one) => (one.name === 'learner' ? { ...one, rows: 0 } : one)),
  }
  await expect(
    restoreDatabase(target.url, orphans, each(pieces.filter(({ table }) => table !== 'learner'))),
  ).rejects.toThrow(/violates foreign key constraint/)
  expect(
    await rowsOf(
      target.all,
      `select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like '\\_%'`,
    ),
  ).toEqual([])
})

test('a database that holds anything is not restored into', async () => {
  const { ownerUrl } = await emptyDatabase()
  await expect(
    restoreDatabase(asOwner(ownerUrl), { migrations: [], tables: [], sequences: [] }, each([])),
  ).rejects.toThrow(
    'There is an installation in this database already. A backup is restored into an empty one: name another DATA_DIR, or an empty database in DATABASE_URL.',
  )
})

test('a backup is made by the version that runs: a database that is behind, or holds none, is refused', async () => {
  const { ownerUrl, drop } = await databaseOf('b025550', inject('adminUrl'))
  onTestFinished(drop)
  await expect(openSnapshot(asOwner(ownerUrl), SECRET)).rejects.toThrow(
    /^This database is of an older version: 20261124090000_program_record, .* Run this command with the version that ran last, or start this one once\.$/,
  )
  const { url } = await nothing()
  await expect(openSnapshot(url, SECRET)).rejects.toThrow(
    'There is no installation in this database: it holds no tables.',
  )
})

test('what reads a backup can write nothing', async () => {
  const { owner, ownerUrl } = await emptyDatabase()
  const snapshot = await openSnapshot(asOwner(ownerUrl), OF_TESTS)
  onTestFinished(snapshot.close)
  await expect(snapshot.ask(`update learner set first_name = 'x'`)).rejects.toThrow(/read-only transaction/)
  expect(
    await rowsOf(
      owner,
      `select table_name, privilege_type from information_schema.role_table_grants
       where grantee = 'journeyline_backup' and privilege_type <> 'SELECT'`,
    ),
  ).toEqual([])
})

test('a check finds each counter that its rows contradict, and what sleeps or is not enforced', async () => {
  const { all, url, snapshot } = await oldDatabase()
  expect(await amiss(snapshot)).toEqual([])
  await snapshot.close()
  for (const table of [
    'cohort',
    'stage_tenure',
    'stage_flow',
    'hours_day',
    'hours_week',
    'placement',
    'enrollment',
    'candidate',
  ])
    await all.query(`alter table "${table}" disable trigger user`)
  const one = (table: string, key = 'id') => `where ${key} = (select ${key} from ${table} limit 1)`
  await all.query(`
    update cohort set seats_taken = seats_taken - 1 ${one('cohort')};
    update stage_tenure set learners = learners + 1 where ctid = (select ctid from stage_tenure where learners > 0 limit 1);
    update stage_flow set entered = entered + 1 where ctid = (select ctid from stage_flow limit 1);
    update hours_day set minutes = minutes + 1 where ctid = (select ctid from hours_day where minutes < 1000 limit 1);
    delete from hours_week where ctid = (select ctid from hours_week where approved_minutes > 0 limit 1);
    update placement set stage = 'READY' ${one('placement')};
    update enrollment set review_due_on = '2030-01-01' where id = (select id from enrollment where candidate_id is null limit 1);
    update candidate set practicode_cases = 7 ${one('candidate')};
    alter table learner no force row level security`)
  const later = await openSnapshot(url, SECRET)
  expect(later.policiesStand).toBe(false)
  expect(await amiss(later)).toEqual([
    expect.stringMatching(/^triggers: [1-9]/),
    'row-level security of every table: 1',
    'seats taken of each cohort: 1',
    'learners by program, stage and day: 1',
    'moves by cohort, stage and day: 1',
    'hours of each day: 1',
    'hours of each week: 1',
    'placements beside their enrollments: 1',
    'days on which reviews fall due: 1',
    'candidates beside their learners: 1',
  ])
  await later.close()
})
