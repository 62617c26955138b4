import { publishProfile } from '@journeyline/domain/candidates/candidate-profile'
import { changeStage, undoStageChange } from '@journeyline/domain/enrollments/stage-change'
import { isWorkforceFund } from '@journeyline/domain/funding/funding-sources'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, onTestFinished, test } from 'vitest'
import { connect } from '../src/connect.ts'
import { demoHistory } from '../src/demo/demo-history.ts'
import { demoProfiles } from '../src/demo/demo-profiles.ts'
import { AS_OF, demoRoster } from '../src/demo/demo-roster.ts'
import { ensurePrograms } from '../src/standards/ensure-programs.ts'
import { type Database, demoDatabase, emptyDatabase, load, rowsOf } from './database.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

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
    expect(sent.length).toBeLessThan(30)
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

describe('the demo histories', () => {
  const { learners } = demoRoster()

  test('obey the rules of stage changes, one after the other, and end where the roster says', () => {
    for (const learner of learners) {
      const standing = [{ stage: learner.stage, since: learner.trainingOn }].slice(1)
      for (const change of demoHistory(learner)) {
        const { stage: from, since } = standing.at(-1) ?? { stage: null, since: learner.trainingOn }
        expect({ learner, from: change.fromStage }).toEqual({ learner, from })
        if (from !== null) {
          const decision = changeStage({
            ...{ learnerName: learner.externalId, from, to: change.toStage, reason: change.reason },
            ...{ since: day(since), effectiveOn: day(change.effectiveOn), today: day(AS_OF) },
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
      expect(undoStageChange({ ...facts, reason: change.undoneReason })).toEqual({ allowed: true })
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
    for (const change of learners.flatMap(demoHistory)) {
      expect(change.recordedAt.toISOString().slice(0, 10)).toBe(change.effectiveOn)
      expect(change.effectiveOn <= AS_OF).toBe(true)
    }
  })
})

describe('the demo profiles', () => {
  const profiles = demoProfiles(demoRoster().learners)

  test('are 45, of which exactly those that may be published are', () => {
    expect(profiles).toHaveLength(45)
    for (const profile of profiles) {
      const givenOn = profile.consents.find(({ kind }) => kind === 'GIVEN')?.onDay
      const withdrawnOn = profile.consents.find(({ kind }) => kind === 'WITHDRAWN')?.onDay
      const decision = publishProfile({
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
