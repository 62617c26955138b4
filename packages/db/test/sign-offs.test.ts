import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensurePrograms } from '../src/standards/ensure-programs.ts'
import { type Database, openDatabase, rowsOf } from './database.ts'

let database: Database
beforeAll(async () => {
  database = await openDatabase()
  await ensurePrograms(database.staff)
})
afterAll(() => database.close())

/** A learner who is an apprentice since February 2, and employed since then. */
async function givenApprentice() {
  const [row] = await rowsOf<{ enrollment: string; employer: string }>(
    database.owner,
    `with program as (select id from program where code = 'US-MC'),
       cohort as (insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
         select id, gen_random_uuid()::text, 'X', '2026-01-05', '2030-01-01', 9 from program returning id, program_id),
       learner as (insert into learner (first_name, last_name, email) values ('Noor', 'Khan', gen_random_uuid()::text) returning id),
       employer as (insert into employer (name) values (gen_random_uuid()::text) returning id)
     insert into enrollment (learner_id, cohort_id, program_id, enrolled_on, stage, stage_since)
       select learner.id, cohort.id, program_id, '2026-01-05', 'APPRENTICESHIP', '2026-02-02' from learner, cohort
     returning id as enrollment, (select id from employer) as employer`,
  )
  return row!
}

const place = ({ enrollment, employer }: { enrollment: string; employer: string }) =>
  database.owner.query(
    `insert into placement (employer_id, enrollment_id, started_on) values ($1, $2, '2026-02-02')`,
    [employer, enrollment],
  )

const signOff = (enrollment: string, level: number, judgedOn: string) =>
  database.staff.pool.query(
    `insert into sign_off (enrollment_id, competency_id, level, judged_on, judged_by)
     select e.id, k.id, $2, $3, 'Maria Delgado' from enrollment e
       join competency k on k.program_version_id = e.program_version_id and k.code = 'JF1.A' where e.id = $1`,
    [enrollment, level, judgedOn],
  )

describe('a sign-off', () => {
  test('of a level and day is written once, even by two at once, and anew after it was revoked', async () => {
    const { enrollment } = await givenApprentice()
    const both = await Promise.allSettled([
      signOff(enrollment, 3, '2026-03-02'),
      signOff(enrollment, 3, '2026-03-02'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await database.staff.pool.query(
      `update sign_off set revoked_at = now(), revoked_reason = 'Another learner' where enrollment_id = $1`,
      [enrollment],
    )
    await signOff(enrollment, 3, '2026-03-02')
  })

  test('of a level can follow another level that came between', async () => {
    const { enrollment } = await givenApprentice()
    for (const [level, day] of [
      [3, '2026-03-02'],
      [2, '2026-04-01'],
      [3, '2026-05-04'],
    ] as const)
      await signOff(enrollment, level, day)
    const rows = await rowsOf(
      database.owner,
      'select level from sign_off where enrollment_id = $1',
      enrollment,
    )
    expect(rows).toHaveLength(3)
  })
})

describe('a placement', () => {
  const stageOf = async (enrollment: string) =>
    (
      await rowsOf<{ stage: string; since: string }>(
        database.owner,
        'select stage, stage_since::text as since from placement where enrollment_id = $1',
        enrollment,
      )
    )[0]

  test('shows the stage of its enrollment from the first day on', async () => {
    const apprentice = await givenApprentice()
    await place(apprentice)
    expect(await stageOf(apprentice.enrollment)).toEqual({ stage: 'APPRENTICESHIP', since: '2026-02-02' })
    await database.staff.pool.query(
      `with moved as (insert into stage_change (enrollment_id, from_stage, to_stage, effective_on)
         values ($1, 'APPRENTICESHIP', 'COMPLETED', '2026-11-20'))
       update enrollment set stage = 'COMPLETED', stage_since = '2026-11-20' where id = $1`,
      [apprentice.enrollment],
    )
    expect(await stageOf(apprentice.enrollment)).toEqual({ stage: 'COMPLETED', since: '2026-11-20' })
  })

  test('written at the same moment as a change of stage shows the later one', async () => {
    const apprentice = await givenApprentice()
    await Promise.all([
      place(apprentice),
      database.staff.pool.query(
        `update enrollment set stage = 'WITHDRAWN', stage_since = '2026-11-20' where id = $1`,
        [apprentice.enrollment],
      ),
    ])
    expect(await stageOf(apprentice.enrollment)).toEqual({ stage: 'WITHDRAWN', since: '2026-11-20' })
  })
})
