import { expect, test } from 'vitest'
import { hoursOf } from '../../test/given/hours.ts'
import { givenKillable, momentsToKill } from '../../test/given/killed-import.ts'
import { rosterOf } from '../../test/given/roster.ts'

const ROWS = 1500

test('an import that is killed leaves the database as before or as after, and can be begun anew', async () => {
  const { given, staff, previewed, killedAfter, begunAnew } = await givenKillable()
  const counts = async (cohortId: string, importId: string) => {
    const { rows } = await staff.pool.query(ROSTER_COUNTS, [cohortId, importId])
    return rows[0]
  }
  const before = { enrollments: 0, seats: 0, moves: false, awards: 0, parts: true }
  const after = { enrollments: ROWS, seats: ROWS, moves: true, awards: ROWS, parts: false }
  let imported = 0
  let killedInTheMiddle = 0
  for (const [index, moment] of momentsToKill(4, 350).entries()) {
    const cohort = await given.cohort({ code: `large-${index}`, capacity: ROWS })
    const id = await previewed('ROSTER', rosterOf(ROWS, cohort.code, cohort.code))
    const status = await killedAfter(moment, id)
    const { learners, ...rows } = await counts(cohort.id, id)
    imported += status === 'APPLIED' ? ROWS : 0
    const told = `killed after ${moment} ms`
    expect(['APPLYING', 'APPLIED'], told).toContain(status)
    expect(rows, told).toEqual(status === 'APPLIED' ? after : before)
    expect(learners, told).toBe(imported)
    if (status === 'APPLIED') continue
    await begunAnew(id)
    expect(await counts(cohort.id, id), told).toMatchObject(after)
    imported += ROWS
    killedInTheMiddle++
  }
  expect(killedInTheMiddle).toBeGreaterThan(0)
})

test('so does an import of hours, and no minute of a day or a week is counted that has no entry', async () => {
  const { given, staff, previewed, killedAfter, begunAnew } = await givenKillable()
  const counts = async (importId: string) => (await staff.pool.query(HOURS_COUNTS, [importId])).rows[0]
  let written = 0
  let killedInTheMiddle = 0
  for (const [index, moment] of momentsToKill(3, 250).entries()) {
    const { id: learnerId, externalId } = await given.learner({ externalId: `clock-${index}` })
    await given.enrollment({ learnerId, enrolledOn: '2020-01-01' })
    const id = await previewed('HOURS', hoursOf(ROWS, [externalId!]))
    const status = await killedAfter(moment, id)
    written += status === 'APPLIED' ? ROWS : 0
    const told = `killed after ${moment} ms`
    expect(['APPLYING', 'APPLIED'], told).toContain(status)
    expect(await counts(id), told).toEqual({ ...allOf(written), parts: status !== 'APPLIED' })
    if (status === 'APPLIED') continue
    await begunAnew(id)
    written += ROWS
    expect(await counts(id), told).toEqual({ ...allOf(written), parts: false })
    killedInTheMiddle++
  }
  expect(killedInTheMiddle).toBeGreaterThan(0)
})

const allOf = (rows: number) => ({ entries: rows, minutes: rows * 6, days: rows * 6, weeks: rows * 6 })

const ROSTER_COUNTS = `select (select count(*) from learner)::int as learners,
  (select count(*) from enrollment where cohort_id = $1)::int as enrollments,
  (select seats_taken from cohort where id = $1) as seats,
  exists (select from stage_change s join enrollment e on e.id = s.enrollment_id where e.cohort_id = $1) as moves,
  (select count(*) from funding_award a join enrollment e on e.id = a.enrollment_id where e.cohort_id = $1)::int as awards,
  exists (select from roster_import_part where import_id = $2) as parts`

const HOURS_COUNTS = `select count(*)::int as entries, coalesce(sum(minutes), 0)::int as minutes,
  (select coalesce(sum(minutes), 0) from hours_day)::int as days,
  (select coalesce(sum(submitted_minutes), 0) from hours_week)::int as weeks,
  exists (select from roster_import_part where import_id = $1) as parts from hours_entry`
