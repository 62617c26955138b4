import { afterAll, beforeAll, expect, test } from 'vitest'
import { StartRefused } from '../src/start-refused.ts'
import { clockTo, type Database, openDatabase, rowsOf } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

const HOUR = 3_600_000

const setTo = (moment: string, ...timeZones: string[]) => clockTo(database, moment, timeZones)

const clockOf = async (role: 'staff' | 'employer' | 'auth' | 'link') => {
  const [row] = await rowsOf<{ now: Date; today: string }>(
    database[role].pool,
    'select clock_now() as now, sponsor_today()::text as today',
  )
  return row!
}

test("every role has the installation's moment, and the day that it is in the sponsor's time zone", async () => {
  await setTo('2028-03-01T03:00:00Z', 'America/New_York')
  for (const role of ['staff', 'employer', 'auth', 'link'] as const) {
    const { now, today } = await clockOf(role)
    expect(today).toBe('2028-02-29')
    expect(now.getTime() - Date.parse('2028-03-01T03:00:00Z')).toBeGreaterThanOrEqual(0)
    expect(now.getTime() - Date.parse('2028-03-01T03:00:00Z')).toBeLessThan(HOUR / 2)
  }
  await setTo('2028-03-01T03:00:00Z', 'Europe/London')
  expect((await clockOf('employer')).today).toBe('2028-03-01')
})

test('no role changes the day, neither by a setting nor by functions of its own', async () => {
  await setTo('2026-11-29T10:00:00Z', 'UTC')
  for (const role of ['staff', 'employer', 'auth', 'link'] as const) {
    const client = await database[role].pool.connect()
    await client.query(`set timezone = 'Pacific/Kiritimati'`)
    const { rows } = await client.query('select sponsor_today()::text as today')
    expect(rows).toEqual([{ today: '2026-11-29' }])
    await client.query(`reset timezone`)
    for (const forged of [
      `create or replace function clock_shift() returns interval language sql stable return interval '1 year'`,
      `alter function sponsor_time_zone() set timezone = 'Pacific/Kiritimati'`,
      `create function pg_temp.clock_shift() returns interval language sql return interval '1 year'`,
    ]) {
      await client.query(forged).catch(() => {})
    }
    const { rows: still } = await client.query('select sponsor_today()::text as today')
    expect(still).toEqual([{ today: '2026-11-29' }])
    client.release()
  }
})

test('a row written without a moment has that of the installation', async () => {
  await setTo('2028-02-29T10:00:00Z', 'UTC')
  const { createdAt } = await database.staff.prisma.employer.create({ data: { name: 'Riverbend Health' } })
  expect(createdAt.toISOString().slice(0, 10)).toBe('2028-02-29')
})

test('the day is worked out once a statement, from what the planner has put in place of the functions', async () => {
  const [plan] = await rowsOf<{ 'QUERY PLAN': string }>(
    database.staff.pool,
    'explain (costs off, verbose) select sponsor_today()',
  ).then((lines) => lines.slice(1))
  expect(plan!['QUERY PLAN']).toMatch(/statement_timestamp\(\) \+ '[^']+'::interval/)
})

test('a time zone by the older of two names is found; one that PostgreSQL does not know is refused', async () => {
  await setTo('2026-11-29T20:00:00Z', 'Asia/Nowhere', 'Asia/Kolkata')
  expect((await clockOf('staff')).today).toBe('2026-11-30')
  await expect(setTo('2026-11-29T20:00:00Z', 'Asia/Nowhere')).rejects.toThrow(
    new StartRefused(
      "PostgreSQL knows no time zone by the name of Asia/Nowhere; set TZ to the sponsor's, such as America/New_York.",
    ),
  )
  expect((await clockOf('staff')).today).toBe('2026-11-30')
})

test('two servers that set the clock at once take turns', async () => {
  await Promise.all([
    setTo('2026-12-31T10:00:00Z', 'UTC'),
    setTo('2026-12-31T10:00:00Z', 'UTC'),
    setTo('2026-12-31T10:00:00Z', 'UTC'),
  ])
  expect((await clockOf('link')).today).toBe('2026-12-31')
})
