import { afterAll, beforeAll, expect, test } from 'vitest'
import { asViewer } from './as-viewer.ts'
import { type Database, openDatabase, rowsOf } from './database.ts'

const EVENTS = 100_000
const NOT_READ = 'Seq Scan on event'

let database: Database
let employers: { small: string; large: string }
beforeAll(async () => {
  database = await openDatabase()
  const made = await rowsOf<{ id: string }>(
    database.owner,
    `insert into employer (name) values ('Small'), ('Large') returning id`,
  )
  const [small, large] = made.map(({ id }) => id) as [string, string]
  employers = { small, large }
  // a log as it stands after years: half of it a large employer's, a few of a small one's, and most of all others nobody's
  await database.owner.query('alter table event disable trigger say_whose')
  await database.owner.query(
    `insert into event (act, version, subject_type, subject_id, touches, employer_ids, position)
     select case when i % 1000 = 1 then 'cohort.created' else 'hours.written' end, 1, 'HoursEntry', gen_random_uuid(), '{}',
       case when i % 2 = 0 then array[$1::uuid] when i % 2001 = 1 then array[$2::uuid] else '{}' end, i
     from generate_series(1, ${EVENTS}) i`,
    [large, small],
  )
  await database.owner.query('analyze event')
}, 60_000)
afterAll(() => database.close())

const TOLD = `position is not null and act in ('hours.written', 'cohort.created')`
const LATEST = `select * from event where ${TOLD} order by position desc limit 2`
const FIRST_PAGE = `select * from event where ${TOLD} order by position limit 101`
const TOTAL = `select count(*) from (select id from event where ${TOLD} limit 10001) counted`

/** How PostgreSQL goes about it for an employer, or for staff. */
async function planOf(statement: string, employerId?: string): Promise<string> {
  const plan = await asViewer(database, employerId ? 'employer' : 'staff', { employerId }, async (viewer) => {
    const { rows } = await viewer.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${statement}`)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  return plan
}

test.each([
  ['the first page', FIRST_PAGE],
  ['the total', TOTAL],
])(
  'a small employer finds %s among its own events, and does not read those of others',
  async (_what, statement) => {
    const plan = await planOf(statement, employers.small)
    expect(plan).toContain('Bitmap Index Scan on event_employer_ids_idx')
    expect(plan).not.toContain(NOT_READ)
  },
)

test.each([
  ['the first page', FIRST_PAGE],
  ['the latest', LATEST],
])('a large employer reads the log in its order for %s, and sorts nothing', async (_what, statement) => {
  const plan = await planOf(statement, employers.large)
  expect(plan).toMatch(/Index Scan (Backward )?using event_position_key on event/)
  expect(plan).not.toContain('Sort')
})

test('staff find events of a type that is seldom told by the type', async () => {
  const latest = `select * from event where position is not null and act = 'program.created' order by position desc limit 2`
  expect(await planOf(latest)).toContain('Index Scan Backward using event_act_position_idx on event')
})

test('an employer whose transaction is not sealed, and one that is nobody, see no events of anybody', async () => {
  const count = (sealed: boolean) =>
    asViewer(database, 'employer', { employerId: sealed ? employers.small : null }, async (viewer) => {
      // said without the installation's key
      if (!sealed)
        await viewer.query(`select set_config('journeyline.employer_id', $1, true)`, [employers.large])
      const { rows } = await viewer.query<{ count: number }>('select count(*)::int as count from event')
      return rows[0]!.count
    })
  expect(await count(false)).toBe(0)
  expect(await count(true)).toBe(Math.floor((EVENTS - 1) / 2001 / 2) + 1)
})
