import { afterAll, beforeAll, expect, test } from 'vitest'
import { ACCESS } from '../access/every-noun.ts'
import { asViewer } from './as-viewer.ts'
import { clockTo, type Database, openDatabase, rowsOf } from './database.ts'
import { oldDatabase } from './old-database.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

const nodes = Object.entries(ACCESS)
  .filter(([, { node }]) => node !== undefined)
  .map(([table]) => table)
  .sort()

const STAMPS = 'select created_at as "createdAt", updated_at as "updatedAt" from employer where id = $1'

test('every table whose rows the API shows as nodes has both moments and the trigger that keeps them', async () => {
  const kept = await rowsOf<{ name: string }>(
    database.owner,
    `select relname as name from pg_class c join pg_trigger t on tgrelid = c.oid and tgfoid = 'stamp'::regproc and tgenabled = 'O'
     where 2 = (select count(*) from pg_attribute where attrelid = c.oid and attname in ('created_at', 'updated_at') and attnotnull)
       -- before an insert and before an update, of each row
       and tgtype = 1 + 2 + 4 + 16 order by 1`,
  )
  expect(kept.map(({ name }) => name)).toEqual(nodes)
})

test('the moments are the database’s: whatever a viewer writes into them is not kept', async () => {
  await clockTo(database, '2026-11-23T15:00:00Z')
  const seen = await asViewer(database, 'staff', {}, async (staff) => {
    const [{ id }] = (await rowsOf<{ id: string }>(
      staff,
      `insert into employer (name, created_at, updated_at) values ('Lakeside Health', '2001-01-01', '2001-01-01') returning id`,
    )) as [{ id: string }]
    const [made] = await rowsOf<Stamps>(staff, STAMPS, id)
    await staff.query(
      `update employer set created_at = '2001-01-01', updated_at = '2099-01-01' where id = $1`,
      [id],
    )
    const [untouched] = await rowsOf<Stamps>(staff, STAMPS, id)
    return { made, untouched }
  })
  const { made, untouched } = seen as { made: Stamps; untouched: Stamps }
  expect(made.createdAt.toISOString().slice(0, 16)).toBe('2026-11-23T15:00')
  expect(made.updatedAt).toEqual(made.createdAt)
  expect(untouched).toEqual(made)
})

test('a change moves updatedAt forward, though the clock goes back, and what changes nothing does not', async () => {
  const [row] = await rowsOf<{ id: string }>(
    database.owner,
    `insert into employer (name) values ('Valley Imaging') returning id`,
  )
  const moments = async () => (await rowsOf<Stamps>(database.owner, STAMPS, row!.id))[0]!
  const rename = (name: string) =>
    database.staff.pool.query('update employer set name = $2 where id = $1', [row!.id, name])
  const before = await moments()
  await rename('Valley Imaging')
  expect(await moments()).toEqual(before)
  await clockTo(database, '2026-11-22T00:00:00Z')
  await rename('Valley Imaging Group')
  const after = await moments()
  expect(after.createdAt).toEqual(before.createdAt)
  expect(after.updatedAt.getTime()).toBe(before.updatedAt.getTime() + 1)
  await clockTo(database, '2026-11-23T15:00:00Z')
})

test('rows of an older build have the moments that they or the trail know, else the time in their id', async () => {
  const { all, upgrade } = await oldDatabase('7362de4')
  const [edited] = await rowsOf<{ id: string; at: Date }>(
    all,
    `select subject_id as id, max(at) as at from audit_entry where subject_type = 'Learner' group by 1 order by 2 desc limit 1`,
  )
  await upgrade()
  const [learner] = await rowsOf<Stamps>(
    all,
    'select created_at as "createdAt", updated_at as "updatedAt" from learner where id = $1',
    edited!.id,
  )
  expect(learner!.updatedAt).toEqual(edited!.at)
  expect(
    await rowsOf(
      all,
      `select 1 from hours_entry where created_at <> written_at or updated_at < greatest(written_at, decided_at)
       union all select 1 from worksite where date_trunc('milliseconds', created_at) >
         to_timestamp(('x' || translate(left(id::text, 13), '-', ''))::bit(48)::bigint / 1000.0)`,
    ),
  ).toEqual([])
})

interface Stamps {
  createdAt: Date
  updatedAt: Date
}
