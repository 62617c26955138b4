import { expect, test } from 'vitest'
import { daysFrom, plusDays } from '../src/demo/days.ts'
import { demoHours } from '../src/demo/demo-hours.ts'
import { demoRoster } from '../src/demo/demo-roster.ts'
import { demoStandard } from '../src/demo/demo-standard.ts'
import { clockTo, emptyDatabase, load, rowsOf } from './database.ts'

const names = (now: string) => demoRoster(now).cohorts.map(({ name }) => name)

test.each(['2020-02-29', '2026-11-02', '2026-12-31', '2027-01-31'])(
  'given %s, the roster is what its files say',
  (now) => {
    const { quarters, cohorts, learners } = demoRoster(now)
    expect(quarters).toBe(0)
    expect(names(now)).toEqual(['Fall 2025', 'Winter 2026', 'Spring 2026', 'Summer 2026', 'Fall 2026'])
    expect(cohorts[0]).toMatchObject({
      code: '2025-fall',
      startsOn: '2025-09-08',
      expectedEndsOn: '2026-08-24',
    })
    expect(learners[0]).toMatchObject({
      cohort: '2026-summer',
      enrolledOn: '2026-06-25',
      stageSince: '2026-10-04',
    })
  },
)

test('given a quarter later, all has moved by 13 weeks and cohorts are named after the next season', () => {
  const [before, after] = [demoRoster('2027-01-31'), demoRoster('2027-02-01')]
  expect(names('2027-02-01')).toEqual([
    'Winter 2026',
    'Spring 2026',
    'Summer 2026',
    'Fall 2026',
    'Winter 2027',
  ])
  expect(after.cohorts[0]).toMatchObject({ code: '2026-winter', startsOn: '2025-12-08' })
  for (const [index, learner] of after.learners.entries()) {
    const { dateOfBirth, enrolledOn, trainingOn, stageSince } = before.learners[index]!
    expect(learner).toMatchObject({
      dateOfBirth,
      enrolledOn: plusDays(enrolledOn, 91),
      trainingOn: plusDays(trainingOn, 91),
      stageSince: plusDays(stageSince, 91),
    })
  }
})

test('given any day of twenty years, the roster is less than a quarter old and no two cohorts have one code', () => {
  for (let now = '2026-11-02'; now < '2046-11-02'; now = plusDays(now, 157)) {
    const { cohorts, learners } = demoRoster(now)
    const age = daysFrom(learners[0]!.asOf, now)
    expect({ now, isYoung: age >= 0 && age < 91 }).toEqual({ now, isYoung: true })
    expect(new Set(cohorts.map(({ code }) => code)).size).toBe(5)
  }
})

test.each(['2026-11-02', '2027-01-31', '2027-02-01', '2027-03-14', '2028-02-29', '2041-07-06'])(
  'given %s, hours of Lakeside Health wait for a decision',
  (now) => {
    const { cohorts, learners } = demoRoster(now)
    const cohortOf = new Map(cohorts.map((cohort) => [cohort.code, cohort]))
    const waiting = learners
      .filter(({ employer, stage }) => employer === 'Lakeside Health' && stage === 'APPRENTICESHIP')
      .flatMap((learner) => demoHours(learner, cohortOf.get(learner.cohort)!, now))
      .filter(({ kind, status }) => kind === 'OJT' && status === 'SUBMITTED')
    expect(waiting.length).toBeGreaterThan(20)
  },
)

test('the sponsor’s version is named after the month from which it counts', () => {
  expect(demoStandard('2025-08-01').title).toBe('With our instruction plan, August 2025')
  expect(demoStandard('2026-10-30').title).toBe('With our instruction plan, October 2026')
})

test('given February 29, 2028, the database takes the demo, everybody on the sponsor’s version', async () => {
  const database = await emptyDatabase()
  await clockTo(database, '2028-02-29T15:00:00Z', ['America/New_York'])
  expect(await load(database)).toBe(true)
  const versions = await rowsOf(
    database.owner,
    `select v.number, v.effective_from::text as from, count(e.id)::int as enrollments
     from program_version v join program p on p.id = v.program_id and p.code = 'US-MC'
       left join enrollment e on e.program_version_id = v.id group by 1, 2 order by 1`,
  )
  expect(versions.slice(1)).toEqual([
    { number: 2, from: '2026-10-30', enrollments: 300 },
    { number: 3, from: '2028-03-31', enrollments: 0 },
  ])
  const [entries] = await rowsOf(
    database.owner,
    'select max(on_day)::text as last, min(on_day) > $1 as moved from hours_entry',
    '2026-10-30',
  )
  expect(entries).toEqual({ last: '2028-02-29', moved: true })
})
