import { describe, expect, test } from 'vitest'
import { daysFrom } from '../src/demo/days.ts'
import { demoHours } from '../src/demo/demo-hours.ts'
import { demoRoster } from '../src/demo/demo-roster.ts'
import { DEMO_TODAY, rowsOf } from './database.ts'
import { demoDatabase } from './demo-database.ts'

describe('the demo hours', () => {
  const minutes = (rows: { approved: number }[]) => rows.map(({ approved }) => approved)

  test('are a year of classes and work, none before its time, of which the latest wait for a decision', async () => {
    const { owner } = await demoDatabase()
    const [span] = await rowsOf<{ entries: number; first: string; last: string; waiting: number }>(
      owner,
      `select count(*)::int as entries, min(on_day)::text as first, max(on_day)::text as last,
         count(*) filter (where status = 'SUBMITTED' and on_day < $1::date - 9)::int as waiting from hours_entry`,
      DEMO_TODAY,
    )
    expect(span).toMatchObject({ last: DEMO_TODAY, waiting: 0 })
    expect(span!.entries).toBeGreaterThan(20_000)
    expect(daysFrom(span!.first, span!.last)).toBeGreaterThan(365)
    const learners = await rowsOf(owner, 'select distinct learner_id from hours_entry')
    expect(learners.length).toBeGreaterThan(295)
  })

  test('make everybody who completed complete, and nobody else more than that', async () => {
    const { owner } = await demoDatabase()
    const sums = (kind: string, completed: boolean) =>
      rowsOf<{ approved: number }>(
        owner,
        `select sum(approved_minutes)::int as approved from hours_week w join enrollment e on e.id = w.enrollment_id
         where w.kind = $1 and (e.stage = 'COMPLETED') = $2 group by w.enrollment_id`,
        kind,
        completed,
      )
    expect(new Set(minutes(await sums('OJT', true)))).toEqual(new Set([120_000]))
    expect(new Set(minutes(await sums('RTI', true)))).toEqual(new Set([8640]))
    expect(Math.max(...minutes(await sums('OJT', false)))).toBeLessThanOrEqual(120_000)
    expect(Math.max(...minutes(await sums('RTI', false)))).toBeLessThanOrEqual(8640)
    const judged = await rowsOf<{ judged: number }>(
      owner,
      `select count(distinct competency_id)::int as judged from sign_off s join enrollment e on e.id = s.enrollment_id
       where e.stage = 'COMPLETED' and level >= 3 and revoked_at is null group by enrollment_id`,
    )
    expect(judged.map((row) => row.judged)).toEqual(Array.from({ length: 40 }, () => 20))
  })

  test('end when 2,000 hours are done, however late the demo is loaded', async () => {
    const { cohorts, learners } = demoRoster(DEMO_TODAY)
    const cohortOf = new Map(cohorts.map((cohort) => [cohort.code, cohort]))
    for (const learner of learners.filter(({ stage }) => stage === 'APPRENTICESHIP').slice(0, 20)) {
      const worked = demoHours(learner, cohortOf.get(learner.cohort)!, '2031-01-01')
        .filter(({ kind, status }) => kind === 'OJT' && status === 'APPROVED')
        .reduce((sum, entry) => sum + entry.minutes, 0)
      expect(worked).toBeGreaterThan(115_000)
      expect(worked).toBeLessThanOrEqual(120_000)
    }
  })
})

describe('the demo classes', () => {
  test('have written the hours of whoever was there, but for the newest evening of each running course', async () => {
    const { owner } = await demoDatabase()
    const [ledger] = await rowsOf(
      owner,
      `select count(*)::int as attended, count(*) filter (where h.minutes = a.minutes and h.on_day = m.on_day
           and h.status = 'APPROVED' and m.confirmed_at is not null)::int as written,
         (select count(*)::int from hours_entry where source = 'ATTENDANCE') as entries
       from attendance a join class_meeting m on m.id = a.meeting_id left join hours_entry h on h.attendance_id = a.id
       where a.minutes > 0`,
    )
    expect(ledger!.written).toBe(ledger!.attended)
    expect(ledger!.entries).toBe(ledger!.attended)
    const waiting = await rowsOf(
      owner,
      `select c.code, m.on_day::text as on, (select count(*)::int from attendance a where a.meeting_id = m.id) as recorded
       from class_meeting m join course_section s on s.id = m.section_id join cohort c on c.id = s.cohort_id
       where m.confirmed_at is null and m.on_day <= $1 order by 1`,
      DEMO_TODAY,
    )
    expect(waiting).toEqual([
      { code: '2026-fall', on: '2026-11-23', recorded: 0 },
      { code: '2026-summer', on: '2026-11-23', recorded: 0 },
    ])
  })
})
