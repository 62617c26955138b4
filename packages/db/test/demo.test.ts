import { mayPublishProfile } from '@journeyline/domain/candidates/candidate-profile'
import { mayChangeStage, mayUndoStageChange } from '@journeyline/domain/enrollments/stage-change'
import { isWorkforceFund } from '@journeyline/domain/funding/funding-sources'
import { internshipConditions } from '@journeyline/domain/internships/internship-conditions'
import { mayRecordInternship } from '@journeyline/domain/internships/internship-details'
import {
  InternshipEvaluationDetails,
  mayEvaluateInternship,
} from '@journeyline/domain/internships/internship-evaluation'
import { practicodeConditions } from '@journeyline/domain/practicode/practicode-conditions'
import { mayRecordReading } from '@journeyline/domain/practicode/practicode-reading'
import type { PracticodeReading } from '@journeyline/domain/practicode/practicode-readings'
import { mayPlanReview } from '@journeyline/domain/reviews/plan-review'
import { ReviewDetails } from '@journeyline/domain/reviews/review-details'
import { maySignReview, type ReviewToSign, withSignature } from '@journeyline/domain/reviews/review-signing'
import { reviewHeldOn } from '@journeyline/domain/reviews/review-status'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, onTestFinished, test } from 'vitest'
import { connect } from '../src/connect.ts'
import { daysFrom } from '../src/demo/days.ts'
import { demoHistory } from '../src/demo/demo-history.ts'
import { demoHours, employedOn } from '../src/demo/demo-hours.ts'
import { demoInternship } from '../src/demo/demo-internships.ts'
import { demoPracticode, practicodeSince } from '../src/demo/demo-practicode.ts'
import { demoProfiles } from '../src/demo/demo-profiles.ts'
import { demoReviews } from '../src/demo/demo-reviews.ts'
import { demoRoster } from '../src/demo/demo-roster.ts'
import { ensurePrograms } from '../src/standards/ensure-programs.ts'
import { type Database, DEMO_TODAY, emptyDatabase, load, rowsOf } from './database.ts'
import { demoDatabase } from './demo-database.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

/** Days on which the demo's roster is that of the files, and has moved by some quarters and by many. */
const DAYS = [DEMO_TODAY, '2028-02-29', '2041-07-06']

describe('the demo program', () => {
  test('shows the pipeline and the funding of the FAQ', async () => {
    const { staff } = await demoDatabase()
    const stages = await rowsOf<{ stage: string; learners: number }>(
      staff.pool,
      'select stage, sum(learners)::int as learners from stage_tenure group by 1',
    )
    expect(Object.fromEntries(stages.map(({ stage, learners }) => [stage, learners]))).toEqual({
      ...{ TRAINING: 120, PRACTICODE: 20, INTERNSHIP: 30 },
      ...{ READY: 15, APPRENTICESHIP: 60, COMPLETED: 40, WITHDRAWN: 15 },
    })
    const awards = await staff.prisma.fundingAward.findMany({ select: { source: true } })
    expect(awards).toHaveLength(300)
    expect(awards.filter(({ source }) => isWorkforceFund(source as 'WIOA'))).toHaveLength(291) // 97 percent
  })

  test('is loaded once', async () => {
    const database = await emptyDatabase()
    expect(await load(database)).toBe(true)
    const before = await contents(database)
    expect(before).toMatchObject({ cohort: '5', learner: '300', placement: '100', candidate: '38' })
    expect(before).toMatchObject({ user: '3', account: '3', employer: '6', shortlist_entry: '5' })
    expect(await load(database)).toBe(false)
    expect(await contents(database)).toEqual(before)
  })

  test('comes in one transaction and few statements, so that a first start is quick', async () => {
    const database = await emptyDatabase()
    await ensurePrograms(database.staff) // the server's start does
    const sent: string[] = []
    expect(await load({ ...database, staff: listening(database, (sql) => sent.push(sql)) })).toBe(true)
    expect(sent.length).toBeLessThan(90) // some for each kind of thing, none for each learner
    expect(sent.filter((sql) => /^(begin|commit)$/i.test(sql))).toEqual(['BEGIN', 'COMMIT'])
  })

  test('leaves nothing when a kill comes in its middle, and all when tried again', async () => {
    const database = await emptyDatabase()
    const dying = listening(database, (sql) => {
      if (/insert into .*consent_entry/i.test(sql)) throw new Error('killed')
    })
    await expect(load({ ...database, staff: dying })).rejects.toThrow('killed')
    expect(await contents(database)).toMatchObject({
      cohort: '0',
      learner: '0',
      employer: '0',
      stage_flow: '0',
    })
    await database.owner.query('analyze') // as PostgreSQL does by itself a moment later
    expect(await load(database)).toBe(true)
    expect(await contents(database)).toMatchObject({ learner: '300', user: '3', shortlist_entry: '5' })
  })

  test('is loaded once, even by two at once', async () => {
    const database = await emptyDatabase()
    expect((await Promise.all([load(database), load(database)])).sort()).toEqual([false, true])
    const once = await contents(await demoDatabase())
    const { audit_entry: _, ...twice } = await contents(database)
    expect(once).toMatchObject(twice)
  })

  test('is not loaded beside a cohort of the sponsor, nor are its people', async () => {
    const database = await emptyDatabase()
    await database.owner.query(`
      with program as (insert into program (code, name, occupation, country) values ('X', 'X', 'X', 'US') returning id)
      insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
      select id, 'own', 'Our own', '2026-01-01', '2026-12-31', 10 from program`)
    expect(await load(database)).toBe(false)
    expect(await contents(database)).toMatchObject({ cohort: '1', user: '0', learner: '0' })
  })

  test('is finished by the next load when a kill came before the employers had people', async () => {
    const database = await emptyDatabase()
    const dies = { ...database, employer: { ...database.employer, prisma: null as never } }
    await expect(load(dies)).rejects.toThrow()
    expect(await contents(database)).toMatchObject({ cohort: '5', shortlist_entry: '0' })
    expect(await load(database)).toBe(false)
    expect(await contents(database)).toMatchObject({ user: '3', shortlist_entry: '5', learner: '300' })
  })

  test('has an employer with three and one with two entries on the shortlist, and each can sign in', async () => {
    const { owner } = await demoDatabase()
    const people = await rowsOf(
      owner,
      `select u.email, u.role, e.name as employer, a.provider_id as with, a.account_id = u.id::text as linked, a.password,
         (select count(*)::int from shortlist_entry s where s.employer_id = e.id) as shortlisted
       from "user" u join account a on a.user_id = u.id left join employer e on e.id = u.employer_id order by 1`,
    )
    const signIn = { with: 'credential', linked: true, password: 'hash of journeyline demo' }
    const at = (employer: string | null, shortlisted: number) => ({ employer, shortlisted, ...signIn })
    expect(people).toEqual([
      { email: 'employer2@demo.example', role: 'EMPLOYER', ...at('Valley Imaging', 2) },
      { email: 'employer@demo.example', role: 'EMPLOYER', ...at('Lakeside Health', 3) },
      { email: 'staff@demo.example', role: 'STAFF_ADMIN', ...at(null, 0) },
    ])
  })
})

describe.each(DAYS)('the demo histories as of %s', (now) => {
  const { learners } = demoRoster(now)

  test('obey the rules of stage changes, one after the other, and end where the roster says', () => {
    for (const learner of learners) {
      const standing = [{ stage: learner.stage, since: learner.trainingOn }].slice(1)
      for (const change of demoHistory(learner)) {
        const { stage: from, since } = standing.at(-1) ?? { stage: null, since: learner.trainingOn }
        expect({ learner, from: change.fromStage }).toEqual({ learner, from })
        if (from !== null) {
          const decision = mayChangeStage({
            ...{ learnerName: learner.externalId, from, to: change.toStage, reason: change.reason },
            ...{ since: day(since), effectiveOn: day(change.effectiveOn), today: day(learner.asOf) },
          })
          expect({ learner, change, decision }).toMatchObject({ decision: { allowed: true } })
        }
        if (!change.undoneAt) standing.push({ stage: change.toStage, since: change.effectiveOn })
      }
      expect(standing[0]).toEqual({ stage: 'TRAINING', since: learner.trainingOn })
      expect(standing.at(-1)).toEqual({ stage: learner.stage, since: learner.stageSince })
    }
  })

  test('hold a few corrections, each undone before anything else was recorded', () => {
    const histories = learners.map(demoHistory)
    const undone = histories.flat().filter((change) => change.undoneAt)
    expect(undone.length).toBeGreaterThanOrEqual(3)
    expect(undone.length).toBeLessThan(20)
    const facts = { isLatest: true, isFirst: false, alreadyUndone: false, learnerName: 'Noor' }
    for (const change of undone) {
      expect(mayUndoStageChange({ ...facts, reason: change.undoneReason })).toEqual({ allowed: true })
      expect(change.undoneReason).toBeTruthy()
    }
    for (const history of histories) {
      const moments = history.flatMap(({ recordedAt, undoneAt }) => [
        recordedAt,
        ...(undoneAt ? [undoneAt] : []),
      ])
      expect(moments).toEqual([...moments].sort((one, other) => one.getTime() - other.getTime()))
      expect(new Set(moments.map(Number)).size).toBe(moments.length)
    }
  })

  test('leave every stage of a learner who completed at least a trace', () => {
    const completed = learners.filter(({ stage }) => stage === 'COMPLETED')
    for (const learner of completed) {
      const stages = demoHistory(learner).filter((change) => !change.undoneAt)
      expect(stages.map((change) => change.toStage)).toEqual([
        ...['TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY', 'APPRENTICESHIP', 'COMPLETED'],
      ])
    }
  })

  test('are recorded on the day they took effect, and never after the demo’s own day', () => {
    for (const learner of learners)
      for (const change of demoHistory(learner)) {
        expect(change.recordedAt.toISOString().slice(0, 10)).toBe(change.effectiveOn)
        expect(change.effectiveOn <= learner.asOf && learner.asOf <= now).toBe(true)
      }
  })
})

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

describe.each(DAYS)('the demo reviews as of %s', (now) => {
  const { learners } = demoRoster(now)
  const reviews = demoReviews(learners, now)

  test('are some that everyone has signed, some that wait for a signature, and some that are planned', () => {
    const count = (status: string) => reviews.filter((review) => review.status === status).length
    expect([count('HELD'), count('PLANNED'), count('CANCELLED')]).toEqual([3, 2, 0])
    expect(count('SIGNED')).toBeGreaterThan(10)
    const planned = reviews.filter(({ status }) => status === 'PLANNED').map(({ learner }) => learner)
    expect(new Set(planned).size).toBe(planned.length)
  })

  test('were held in the apprenticeship and not later than today, said something, and are signed in order', () => {
    const startOf = new Map(learners.map((learner) => [learner.externalId, employedOn(learner)]))
    for (const review of reviews) {
      const { heldOn, plannedOn, status, signatures } = review
      const startedOn = day(startOf.get(review.learner)!)
      if (heldOn === null) {
        const facts = { learnerName: 'Noor', stage: 'APPRENTICESHIP' as const, alreadyPlannedOn: null }
        expect(mayPlanReview({ ...facts, startedOn, plannedOn: day(plannedOn) })).toEqual({ allowed: true })
        continue
      }
      expect(reviewHeldOn({ heldOn: day(heldOn), startedOn, today: day(now) })).toEqual({
        allowed: true,
      })
      expect(ReviewDetails.safeParse(review).success).toBe(true)
      const signed = signatures.flatMap(({ party, signedAt }) => (signedAt ? [{ party, signedAt }] : []))
      let state: ReviewToSign = { status: 'HELD', hasMentor: false, signedBy: [] }
      for (const { party } of signed) {
        expect(maySignReview(state, party)).toEqual({ allowed: true })
        state = withSignature(state, party)
      }
      expect(state.status).toBe(status)
      const moments = signed.map(({ signedAt }) => signedAt.getTime())
      expect(moments).toEqual([...moments].sort((one, other) => one - other))
      expect(
        moments.every(
          (moment) => moment < day(now).toZonedDateTime('UTC').add({ days: 1 }).epochMilliseconds,
        ),
      ).toBe(true)
    }
  })
})

describe('the demo reviews', () => {
  test('of the employers that sign in wait for their people', async () => {
    const { owner } = await demoDatabase()
    const [row] = await rowsOf(
      owner,
      `select count(*)::int as reviews from review r join review_signature s on s.review_id = r.id
       join "user" u on u.id = s.person_id and u.email = 'employer@demo.example'
       where r.status = 'HELD' and s.party = 'SUPERVISOR' and s.signed_at is null
         and not exists (select from review_signature o where o.review_id = r.id and o.party <> 'SUPERVISOR' and o.signed_at is null)`,
    )
    expect(row).toEqual({ reviews: 1 })
  })
})

describe.each(DAYS)('the demo practice as of %s', (now) => {
  const { learners } = demoRoster(now)
  const today = day(now)

  test('has readings that obey the rules one after the other, and end at the figures of the roster', () => {
    const withFigures = learners.filter(({ practicodeCases }) => practicodeCases !== null)
    expect(withFigures).toHaveLength(165)
    for (const learner of withFigures) {
      const startedOn = practicodeSince(learner)!
      const readings = demoPracticode(learner, now)
      const recorded: PracticodeReading[] = []
      for (const [sequence, { readOn, ...figures }] of readings.entries()) {
        const reading = { ...figures, readOn: day(readOn) }
        const decision = mayRecordReading({
          ...{ learnerName: learner.externalId, reading, readings: recorded, cases: 600, today },
          clockStartedOn: day(startedOn),
        })
        expect({ learner, readOn, decision }).toMatchObject({ decision: { allowed: true } })
        recorded.push({ ...reading, sequence })
      }
      expect(recorded.at(-1)).toMatchObject({
        casesDone: learner.practicodeCases,
        scorePercent: learner.practicodeScore,
      })
    }
    const corrected = withFigures.filter((learner) =>
      demoPracticode(learner, now).some(({ correctionReason }) => correctionReason !== null),
    )
    expect(corrected.length).toBeGreaterThanOrEqual(3)
  })

  test('has internships within their days, evaluated once they are over', () => {
    const interns = learners.flatMap((learner) => {
      const internship = demoInternship(learner, now)
      return internship === null ? [] : [{ learner, internship }]
    })
    expect(interns).toHaveLength(145)
    for (const { learner, internship } of interns) {
      const { startsOn, endsOn, endedOn, evaluation, ...facts } = internship
      const days = {
        ...{ startsOn: day(startsOn), endsOn: day(endsOn) },
        endedOn: endedOn === null ? null : day(endedOn),
      }
      expect({ learner, decision: mayRecordInternship({ ...facts, ...days }, today) }).toMatchObject({
        decision: { allowed: true },
      })
      if (evaluation) {
        InternshipEvaluationDetails.parse(evaluation)
        const evaluatedOn = day(evaluation.evaluatedOn)
        expect(mayEvaluateInternship({ evaluatedOn, startsOn: days.startsOn, today }).allowed).toBe(true)
      }
      const open = internshipConditions({
        ...{ internship: { ...facts, ...days }, evaluation, codingPercentAsked: 60, today },
      }).filter(({ met }) => !met)
      // only those who are in the stage still have something to do
      expect({ learner, isOpen: open.length > 0 }).toEqual({
        learner,
        isOpen: learner.stage === 'INTERNSHIP',
      })
    }
  })

  test('lets nobody past Practicode whom the version would hold there', () => {
    const past = learners.filter(({ internshipStartedOn }) => internshipStartedOn !== null)
    for (const learner of past) {
      const { casesDone, scorePercent } = demoPracticode(learner, now).at(-1)!
      const conditions = practicodeConditions({ casesDone, scorePercent }, { cases: 600, scorePercent: 70 })
      expect(conditions.filter(({ met }) => !met)).toEqual([])
    }
  })
})

describe('the demo practice', () => {
  test('leaves ledgers and enrollments saying the same', async () => {
    const { staff } = await demoDatabase()
    const { rows } = await staff.pool.query(`
      select count(*)::int as learners from enrollment e
      left join lateral (select * from practicode_reading where enrollment_id = e.id
        order by read_on desc, id desc limit 1) r on true
      left join lateral (select * from internship where enrollment_id = e.id
        order by starts_on desc, id desc limit 1) i on true
      where (r.cases_done, r.score_percent, i.site, i.starts_on) is distinct from
        (e.practicode_cases, e.practicode_score, e.internship_site, e.internship_started_on)
        or (r.id is null) <> (e.practicode_started_on is null)`)
    expect(rows).toEqual([{ learners: 0 }])
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

describe.each(DAYS)('the demo profiles as of %s', (now) => {
  const profiles = demoProfiles(demoRoster(now).learners)

  test('are 45, of which exactly those that may be published are', () => {
    expect(profiles).toHaveLength(45)
    for (const profile of profiles) {
      const givenOn = profile.consents.find(({ kind }) => kind === 'GIVEN')?.onDay
      const withdrawnOn = profile.consents.find(({ kind }) => kind === 'WITHDRAWN')?.onDay
      const decision = mayPublishProfile({
        ...{ learnerName: 'Noor', stage: profile.learner.stage, summary: profile.summary },
        consent: givenOn ? { givenOn, withdrawnOn } : null,
        screened: profile.screenedOn !== null,
      })
      expect({ profile, allowed: decision.allowed }).toEqual({
        profile,
        allowed: profile.publishedOn !== null,
      })
    }
    expect(profiles.filter((profile) => profile.publishedOn)).toHaveLength(38)
    expect(profiles.filter(({ consents }) => consents.length === 2)).toHaveLength(2)
  })

  test('say something different of nearly everyone, in words whose facts the roster has', () => {
    const summaries = profiles.map((profile) => profile.summary).filter((summary) => summary !== '')
    expect(new Set(summaries).size).toBe(summaries.length)
    expect(summaries.join(' ')).not.toMatch(/null|undefined/)
  })
})

/** The staff's connection, heard; closed with the test. */
function listening({ staff }: Database, onQuery: (sql: string) => void) {
  const connection = connect(staff.pool.options.connectionString!, { onQuery })
  onTestFinished(() => connection.close())
  return connection
}

/** How many rows each table has. */
async function contents({ owner }: Database): Promise<Record<string, string>> {
  const [row] = await rowsOf<{ counts: Record<string, string> }>(
    owner,
    `select jsonb_object_agg(relname, (xpath('/row/c/text()',
       query_to_xml(format('select count(*) as c from %I', relname), false, true, '')))[1]::text) as counts
     from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  return row!.counts
}
