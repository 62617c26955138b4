import { expect, test } from 'vitest'
import { type Database, emptyDatabase, rowsOf } from './database.ts'

test('the last seat is given once, even to two at once', async () => {
  const database = await emptyDatabase()
  const { cohort, learners } = await cohortWithOneSeat(database)
  const [first, second] = [await database.staff.pool.connect(), await database.staff.pool.connect()]
  try {
    await first.query('begin')
    await second.query('begin')
    await first.query(ENROLL, [learners[0], cohort])
    const late = second.query(ENROLL, [learners[1], cohort]).catch((error: unknown) => error)
    await first.query('commit') // the second has been waiting for the cohort's row
    expect(await late).toMatchObject({ code: '23514', constraint: 'cohort_has_seats' })
    await second.query('rollback')
  } finally {
    first.release()
    second.release()
  }
  expect(await seats(database)).toEqual([{ taken: 1, enrolled: 1 }])
})

test('a seat given back by the first is the second’s', async () => {
  const database = await emptyDatabase()
  const { cohort, learners } = await cohortWithOneSeat(database)
  await database.staff.pool.query(ENROLL, [learners[0], cohort])
  await database.staff.pool.query(`update enrollment set stage = 'WITHDRAWN'`)
  await database.staff.pool.query(ENROLL, [learners[1], cohort])
  expect(await seats(database)).toEqual([{ taken: 1, enrolled: 2 }])
})

test('a learner stands in one active enrollment, even when enrolled by two at once', async () => {
  const database = await emptyDatabase()
  const { learners } = await cohortWithOneSeat(database)
  const cohorts = await rowsOf<{ id: string }>(
    database.owner,
    `insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
     select program_id, 'other-' || n, 'Other', starts_on, expected_ends_on, 9 from cohort, generate_series(1, 2) n
     returning id`,
  )
  const outcomes = await Promise.allSettled(
    cohorts.map(({ id }) => database.staff.pool.query(ENROLL, [learners[0], id])),
  )
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  expect(refused).toMatchObject([
    { reason: { code: '23505', constraint: 'enrollment_one_active_per_learner' } },
  ])
})

const ENROLL = `insert into enrollment (learner_id, cohort_id, program_id, enrolled_on, stage, stage_since)
  select $1, id, program_id, starts_on, 'TRAINING', starts_on from cohort where id = $2`

async function cohortWithOneSeat({ owner }: Database) {
  const [cohort] = await rowsOf<{ id: string }>(
    owner,
    `with program as (insert into program (code, name, occupation, country) values ('X', 'X', 'X', 'US') returning id),
       version as (insert into program_version (program_id, number, status, title, type, effective_from, particulars, policies)
         select id, 1, 'PUBLISHED', 'X', 'TIME_BASED', '2020-01-01', '{}', '{}' from program)
     insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
     select id, 'small', 'Small', '2026-01-05', '2026-12-21', 1 from program returning id`,
  )
  const learners = await rowsOf<{ id: string }>(
    owner,
    `insert into learner (first_name, last_name, email)
     values ('Noor', 'A', 'noor@example.org'), ('Lena', 'B', 'lena@example.org') returning id`,
  )
  return { cohort: cohort!.id, learners: learners.map(({ id }) => id) }
}

const seats = ({ owner }: Database) =>
  rowsOf(owner, 'select seats_taken as taken, (select count(*)::int from enrollment) as enrolled from cohort')
