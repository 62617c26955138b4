import { reviewSchedule, type ScheduledReview } from '@journeyline/domain/reviews/review-schedule'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { ensurePrograms } from '../src/standards/ensure-programs.ts'
import { type Database, emptyDatabase, rowsOf } from './database.ts'

const START = Temporal.PlainDate.from('2026-01-05')
const TODAY = START.add({ days: 400 })

/** Learners enrolled in a program on the first day: by default the one that asks for a review every 60 days. */
async function enrolled({ owner, staff }: Database, learners: number, code = 'WALES-CC'): Promise<string[]> {
  await ensurePrograms(staff)
  await owner.query(
    `insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
     select id, $1, $1, $2, $2::date + 1, 1000 from program where code = $1`,
    [code, START.toString()],
  )
  const rows = await rowsOf<{ id: string }>(
    staff.pool,
    `with added as (insert into learner (first_name, last_name, email)
       select 'Noor', 'Khan', $1 || n || '@example.org' from generate_series(1, $2) n returning id)
     insert into enrollment (learner_id, cohort_id, program_id, enrolled_on, stage, stage_since)
       select added.id, c.id, c.program_id, $3, 'TRAINING', $3 from added, cohort c where c.code = $1 returning id`,
    code,
    learners,
    START.toString(),
  )
  return rows.map(({ id }) => id)
}

test('the day of the next review is what the domain says, whatever is planned, held, corrected and canceled', async () => {
  const database = await emptyDatabase()
  const ids = await enrolled(database, 40)
  const { pool } = database.staff
  const day = fc.integer({ min: 0, max: 300 })
  const acts = fc.array(
    fc.oneof(
      fc.record({ act: fc.constantFrom('PLAN', 'HOLD', 'CANCEL', 'SIGN', 'CORRECT', 'ENROLL'), day }),
      fc.record({ act: fc.constant('HOLD_AT_ONCE'), day }),
    ),
    { maxLength: 12 },
  )
  const on = (days: number) => START.add({ days }).toString()
  const statements: Record<string, string> = {
    PLAN: `insert into review (enrollment_id, planned_on) select $1, $2::date
      where not exists (select from review where enrollment_id = $1 and status = 'PLANNED')`,
    HOLD: `update review set status = 'HELD', held_on = $2::date where enrollment_id = $1 and status = 'PLANNED'`,
    CANCEL: `update review set status = 'CANCELLED', planned_on = $2::date where enrollment_id = $1 and status = 'PLANNED'`,
    SIGN: `update review_signature set signed_at = clock_now(), signed_name = 'Noor Khan'
      where signed_at is null and review_id in (select id from review where enrollment_id = $1 and $2::date is not null and status = 'HELD')`,
    PARTY: `insert into review_signature (review_id, party, name)
      select id, 'APPRENTICE', 'Noor Khan' from review where enrollment_id = $1 and $2::date is not null on conflict do nothing`,
    CORRECT: `update review set held_on = $2::date where enrollment_id = $1 and status = 'HELD'`,
    ENROLL: `update enrollment set enrolled_on = $2::date where id = $1`,
    HOLD_AT_ONCE: `insert into review (enrollment_id, status, planned_on, held_on)
      select $1, 'HELD', $2::date + n, $2::date + n from generate_series(0, 1) n`,
  }
  let next = 0
  const check = fc.asyncProperty(acts, async (tried) => {
    const id = ids[next++]!
    for (const { act, day: days } of tried) {
      await pool.query(statements[act]!, [id, on(days)])
      await pool.query(statements.PARTY!, [id, on(days)])
    }
    const [row] = await rowsOf<{ due: string; began: string }>(
      pool,
      'select review_due_on::text as due, enrolled_on::text as began from enrollment where id = $1',
      id,
    )
    const reviews = await rowsOf<{ status: ScheduledReview['status']; planned: string; held: string | null }>(
      pool,
      'select status, planned_on::text as planned, held_on::text as held from review where enrollment_id = $1',
      id,
    )
    const { dueOn } = reviewSchedule({
      ...{ intervalDays: 60, today: TODAY, startedOn: Temporal.PlainDate.from(row!.began) },
      reviews: reviews.map(({ status, planned, held }) => ({
        ...{ status, plannedOn: Temporal.PlainDate.from(planned) },
        heldOn: held === null ? null : Temporal.PlainDate.from(held),
      })),
    })
    expect(row!.due).toBe(dueOn?.toString())
  })
  await fc.assert(check, { numRuns: 40 })
})

test('a program that asks for no reviews has no day for the next', async () => {
  const database = await emptyDatabase()
  const [id] = await enrolled(database, 1, 'US-MC')
  await database.staff.pool.query(
    `insert into review (enrollment_id, status, planned_on, held_on) values ($1, 'HELD', now(), now())`,
    [id],
  )
  expect(await rowsOf(database.staff.pool, 'select review_due_on from enrollment')).toEqual([
    { review_due_on: null },
  ])
})

test('one review is planned at a time, even by two at once', async () => {
  const database = await emptyDatabase()
  const [id] = await enrolled(database, 1)
  const plan = () =>
    database.staff.pool.query('insert into review (enrollment_id, planned_on) values ($1, now())', [id])
  const answers = await Promise.allSettled([plan(), plan()])
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
