import type pg from 'pg'
import { expect, test } from 'vitest'
import { seeded } from '../src/demo/seeded.ts'
import { rowsOf } from './database.ts'
import { demoDatabase } from './demo-database.ts'

const STAGES = ['TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY', 'APPRENTICESHIP', 'COMPLETED', 'WITHDRAWN']

test('the demo’s counters say what a fresh count says', async () => {
  const { owner } = await demoDatabase()
  await expectCountersRight(owner)
})

test('the counters stay right through random stage changes and undos, one by one and many at once', async () => {
  const { owner, staff } = await demoDatabase()
  const enrollments = await rowsOf<{ id: string }>(owner, 'select id from enrollment order by id')
  for (let round = 0; round < 12; round++) {
    const some = enrollments.filter(({ id }) => seeded(id, String(round)) < 0.1).map(({ id }) => id)
    const to = STAGES[round % STAGES.length]!
    await moveAll(staff.pool, some, to, `2026-11-${String(3 + round)}`)
    await undoLatest(
      staff.pool,
      some.filter((id) => seeded(id, 'undo', String(round)) < 0.5),
    )
    await expectCountersRight(owner)
  }
})

test('a change that comes in undone does not count, and what is undone stays undone', async () => {
  const { owner, staff } = await demoDatabase()
  await staff.pool.query(`
    insert into stage_change (enrollment_id, from_stage, to_stage, effective_on, undone_at)
    select id, stage, 'READY', '2026-11-03', now() from enrollment where stage = 'TRAINING'`)
  await expectCountersRight(owner)
  for (const again of ['now()', 'null'])
    await expect(
      staff.pool.query(`update stage_change set undone_at = ${again} where source = 'CONSOLE'`),
    ).rejects.toMatchObject({ code: '23514' })
  await expectFlowRight(owner)
})

test('an enrollment never changes its learner, cohort or program: no viewer may write those', async () => {
  const { staff } = await demoDatabase()
  for (const column of ['learner_id', 'cohort_id', 'program_id']) {
    await expect(staff.pool.query(`update enrollment set ${column} = ${column}`)).rejects.toMatchObject({
      code: '42501',
    })
  }
})

/** Moves enrollments that are elsewhere, in one transaction as the server does: the change, then where they stand. */
async function moveAll(pool: pg.Pool, ids: string[], to: string, day: string) {
  await inTransaction(pool, async (client) => {
    await client.query(
      `insert into stage_change (enrollment_id, from_stage, to_stage, effective_on, reason)
       select id, stage, $2, $3, 'A random move' from enrollment where id = any ($1) and stage <> $2`,
      [ids, to, day],
    )
    await client.query(
      'update enrollment set stage = $2, stage_since = $3 where id = any ($1) and stage <> $2',
      [ids, to, day],
    )
  })
}

/** Undoes the latest change of each that has more than its first, and stands where the one before says. */
async function undoLatest(pool: pg.Pool, ids: string[]) {
  await inTransaction(pool, async (client) => {
    await client.query(
      `update stage_change set undone_at = now(), undone_reason = 'A random undo' where id in (
         select distinct on (enrollment_id) id from stage_change
         where enrollment_id = any ($1) and undone_at is null order by enrollment_id, effective_on desc, sequence desc)
       and from_stage is not null`,
      [ids],
    )
    await client.query(
      `update enrollment e set stage = c.to_stage, stage_since = c.effective_on
       from (select distinct on (enrollment_id) * from stage_change
             where enrollment_id = any ($1) and undone_at is null
             order by enrollment_id, effective_on desc, sequence desc) c
       where e.id = c.enrollment_id`,
      [ids],
    )
  })
}

async function inTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await work(client)
    await client.query('commit')
  } finally {
    client.release()
  }
}

async function expectCountersRight(owner: pg.Pool) {
  const kept = await rowsOf(owner, `select * from stage_tenure where learners <> 0 order by 1, 2, 3`)
  const counted = await rowsOf(
    owner,
    `select program_id, stage, stage_since as since_on, count(*)::int as learners
     from enrollment group by 1, 2, 3 order by 1, 2, 3`,
  )
  expect(kept).toEqual(counted)
  await expectSeatsRight(owner)
  await expectFlowRight(owner)
}

async function expectSeatsRight(owner: pg.Pool) {
  const seats = await rowsOf<{ kept: number; counted: number }>(
    owner,
    `select seats_taken as kept, (select count(*)::int from enrollment
       where cohort_id = cohort.id and stage <> 'WITHDRAWN') as counted from cohort`,
  )
  expect(seats.map(({ kept }) => kept)).toEqual(seats.map(({ counted }) => counted))
}

/** On each of twenty days from the first cohort on, the flow's sum is where the history says that everyone stood. */
async function expectFlowRight(owner: pg.Pool) {
  const days = `generate_series('2025-09-08'::date, '2026-11-20'::date, '23 days') day`
  const summed = await rowsOf(
    owner,
    `select day::date::text as day, cohort_id, stage, sum(entered - exited)::int as learners
     from ${days} join stage_flow on on_day <= day group by 1, 2, 3 having sum(entered - exited) <> 0 order by 1, 2, 3`,
  )
  const standing = await rowsOf(
    owner,
    `select day::date::text as day, e.cohort_id, c.to_stage as stage, count(*)::int as learners
     from ${days} cross join enrollment e cross join lateral (
       select to_stage from stage_change where enrollment_id = e.id and undone_at is null and effective_on <= day
       order by effective_on desc, sequence desc limit 1) c
     group by 1, 2, 3 order by 1, 2, 3`,
  )
  expect(new Set(summed.map(({ day }) => day)).size).toBe(20)
  expect(summed).toEqual(standing)
}
