import { beforeAll, describe, expect, test } from 'vitest'
import { growTo } from '../../test/grow.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import { toDate } from '../kernel/days.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()
let staff: SignedIn
beforeAll(async () => {
  staff = await world.given.staff()
})

interface Apprentice {
  id: string
  learnerId: string
  placementId: string
  employer: SignedIn
}

/** An apprentice since January 5 with so many approved hours on the job, eight a workday from the first day on. */
async function givenApprentice({
  days = 0,
  cohortId,
}: {
  days?: number
  cohortId?: string
} = {}): Promise<Apprentice> {
  const { given, database } = world
  const employer = await given.employerPerson()
  const enrollment = await given.enrollment({
    ...{ stage: 'APPRENTICESHIP', since: '2026-01-05', enrolledOn: '2025-09-08' },
    ...(cohortId ? { cohortId } : {}),
  })
  const placement = await database.staff.prisma.placement.create({
    data: { enrollmentId: enrollment.id, employerId: employer.employerId!, startedOn: toDate('2026-01-05') },
  })
  await database.staff.pool.query(
    `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source, written_at, status, decided_at)
     select $1, $2, 'OJT', day, 480, $3, $4, 'IMPORT', day, 'APPROVED', day + interval '7 days'
     from generate_series(date '2026-01-05', date '2026-11-20', interval '1 day') day
     where extract(isodow from day) < 6 order by day limit $5`,
    [enrollment.id, enrollment.learnerId, placement.id, employer.employerId, days],
  )
  return { id: enrollment.id, learnerId: enrollment.learnerId, placementId: placement.id, employer }
}

const signOff = (enrollmentId: string, code: string, level = 3) =>
  world.database.staff.pool.query(
    `insert into sign_off (enrollment_id, competency_id, level, judged_on, judged_by, recorded_at)
     select e.id, k.id, $3, '2026-06-01', 'Maria Delgado', '2026-06-01' from enrollment e
       join competency k on k.program_version_id = e.program_version_id and k.code = $2 where e.id = $1`,
    [enrollmentId, code, level],
  )

const REQUIREMENTS = `requirements { code met measure { done asked unit } waitingMinutes expectedOn expectedOnceApprovedOn dueOn behindBy behindDays next
  conditions { met standing next } proofs { label onDay nodeId } }`

const progressOf = async (viewer: SignedIn, { id }: Apprentice, asOf?: string) => {
  const { data, errors } = await world.ask(
    viewer,
    `query ($id: ID!, $asOf: LocalDate) { node(id: $id) { ... on Enrollment { progress(asOf: $asOf) { asOf complete expectedOn behindDays ${REQUIREMENTS} } } } }`,
    { id: sealId('Enrollment', id), asOf },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data.node.progress
}

describe('progress', () => {
  test('is every requirement of the version, met or not, how far, until when, and what to do', async () => {
    const noor = await givenApprentice({ days: 200 })
    await signOff(noor.id, 'JF1.A')
    await signOff(noor.id, 'JF1.B', 2)
    const progress = await progressOf(staff, noor)
    expect(progress).toMatchObject({ asOf: '2026-11-23', complete: false, expectedOn: null })
    expect(progress.requirements.map(({ code }: { code: string }) => code)).toEqual([
      ...['OJT', 'RTI', 'COMPETENCIES', 'DURATION', 'PRACTICODE', 'INTERNSHIP'],
    ])
    expect(progress.requirements[0]).toEqual({
      code: 'OJT',
      met: false,
      measure: { done: 96_000, asked: 120_000, unit: 'MINUTES' },
      waitingMinutes: 0,
      // 1,600 of 2,000 hours; the latest eight weeks had forty hours in two of them, and 46 have gone by
      expectedOn: '2027-08-30',
      expectedOnceApprovedOn: null,
      dueOn: '2026-12-21',
      behindBy: 14_400,
      behindDays: 42,
      next: 'At 10 h a week they are done on August 30, 2027.',
      conditions: [
        {
          met: false,
          standing: '1,600 h of 2,000 h on the job are approved',
          next: 'At 10 h a week they are done on August 30, 2027.',
        },
      ],
      proofs: [],
    })
    expect(progress.requirements[2]).toMatchObject({
      measure: { done: 1, asked: 20, unit: 'COMPETENCIES' },
      proofs: [
        { label: 'JF1.A, level 3', onDay: '2026-06-01' },
        { label: 'JF1.B, level 2', onDay: '2026-06-01' },
      ],
    })
  })

  test('holds nobody behind for hours that wait, and says when they would be done once approved', async () => {
    const noor = await givenApprentice({ days: 215 }) // 43 weeks
    await world.database.staff.pool.query(
      `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source, written_at)
       select $1, $2, 'OJT', day, 480, $3, $4, 'IMPORT', day from generate_series(date '2026-11-02', date '2026-11-20', interval '1 day') day
       where extract(isodow from day) < 6`,
      [noor.id, noor.learnerId, noor.placementId, noor.employer.employerId],
    )
    const { requirements } = await progressOf(staff, noor)
    expect(requirements[0]).toMatchObject({
      ...{ met: false, waitingMinutes: 7200, behindBy: 0, behindDays: 0, dueOn: '2026-12-21' },
      // 280 hours are left at 40 a week, and 160 once what waits is approved
      ...{ expectedOn: '2027-01-11', expectedOnceApprovedOn: '2026-12-21' },
    })
  })

  test('is furthest behind for whoever has no hours, and goes on where another employment did', async () => {
    const [idle, busy] = [await givenApprentice(), await givenApprentice({ days: 1 })]
    const behindOf = async (one: Apprentice) => (await progressOf(staff, one)).requirements[0].behindDays
    expect([await behindOf(idle), await behindOf(busy)]).toEqual([322, 321])
    // employed until February 1, and again since October 26, for half a week: 4 weeks and 2 of 50
    const { placement } = world.database.staff.prisma
    await placement.update({ where: { id: idle.placementId }, data: { endedOn: toDate('2026-02-01') } })
    const next = await world.given.employerPerson()
    const { id: placementId } = await placement.create({
      data: {
        ...{ enrollmentId: idle.id, employerId: next.employerId!, startedOn: toDate('2026-10-26') },
        minutesPerWeek: 20 * 60,
      },
    })
    const { data } = await world.ask(
      next,
      `query ($id: ID!) { node(id: $id) { ... on Placement { progress { ${REQUIREMENTS} } } } }`,
      { id: sealId('Placement', placementId) },
    )
    const [ojt, rti] = (await progressOf(staff, idle)).requirements
    expect(ojt).toMatchObject({ dueOn: '2028-07-31', behindBy: 6 * 2400, behindDays: 84 })
    expect(data.node.progress.requirements.slice(0, 2)).toEqual([ojt, rti])
  })

  test('can be asked for as of any past day: only what was decided and recorded by then counts', async () => {
    const noor = await givenApprentice({ days: 10 })
    await signOff(noor.id, 'JF1.A')
    const asOf = async (day: string) => {
      const [ojt, , competencies] = (await progressOf(staff, noor, day)).requirements
      return [ojt.measure.done / 60, ojt.waitingMinutes / 60, competencies.measure.done]
    }
    // ten workdays from January 5 on, each decided on a week later
    expect(await asOf('2026-01-04')).toEqual([0, 0, 0])
    expect(await asOf('2026-01-07')).toEqual([0, 24, 0])
    expect(await asOf('2026-01-14')).toEqual([24, 40, 0])
    expect(await asOf('2026-01-23')).toEqual([80, 0, 0])
    expect(await asOf('2026-06-01')).toEqual([80, 0, 1])
    expect((await progressOf(staff, noor, '2026-11-23')).requirements[0].measure.done).toBe(4800)
    const { errors } = await world.ask(
      staff,
      'query ($id: ID!) { node(id: $id) { ... on Enrollment { progress(asOf: "2026-11-24") { complete } } } }',
      { id: sealId('Enrollment', noor.id) },
    )
    expect(errors?.[0]?.message).toBe('asOf is yet to come. Ask for today or a past day.')
  })

  test('as of a past day tells what had happened by then; what was recorded later is told where it is asked for', async () => {
    const noor = await givenApprentice({ days: 10 })
    await signOff(noor.id, 'JF1.A') // judged and recorded on June 1
    await world.given.internship({ enrollmentId: noor.id, startsOn: '2025-11-03', endedOn: '2026-01-02' })
    const asOf = async (asOf: string, knownOn?: string) => {
      const { data } = await world.ask(
        staff,
        `query ($id: ID!, $asOf: LocalDate, $knownOn: LocalDate) { node(id: $id) { ... on Enrollment {
          progress(asOf: $asOf, knownOn: $knownOn) { requirements { code measure { done } conditions { code met } } } } } }`,
        { id: sealId('Enrollment', noor.id), asOf, knownOn },
      )
      const all: { code: string; measure: { done: number }; conditions: { code: string; met: boolean }[] }[] =
        data.node.progress.requirements
      const of = (code: string) => all.find((one) => one.code === code)!
      const evaluation = of('INTERNSHIP').conditions.find(({ code }) => code === 'EVALUATED')
      return [of('OJT').measure.done / 60, of('COMPETENCIES').measure.done, evaluation?.met]
    }
    // three workdays, decided on a week later; the internship is evaluated on November 16
    expect(await asOf('2026-01-07')).toEqual([0, 0, false])
    expect(await asOf('2026-01-07', '2026-11-23')).toEqual([24, 0, false])
    expect(await asOf('2026-06-01')).toEqual([80, 1, false])
    expect(await asOf('2026-05-31', '2026-11-23')).toEqual([80, 0, false])
    expect(await asOf('2026-11-16')).toEqual([80, 1, true])
    const { errors } = await world.ask(
      staff,
      'query ($id: ID!) { node(id: $id) { ... on Enrollment { progress(knownOn: "2026-11-24") { complete } } } }',
      { id: sealId('Enrollment', noor.id) },
    )
    expect(errors?.[0]).toMatchObject({
      message: 'knownOn is yet to come. Ask for today or a past day.',
      extensions: { inputPath: ['knownOn'] },
    })
  })

  test('is the same answer for the employer, of the requirements it may see, and nobody else’s', async () => {
    const noor = await givenApprentice({ days: 200 })
    await signOff(noor.id, 'JF1.A')
    const ask = (viewer: SignedIn) =>
      world.ask(
        viewer,
        `query ($id: ID!) { node(id: $id) { ... on Placement { progress { ${REQUIREMENTS} } } } }`,
        {
          id: sealId('Placement', noor.placementId),
        },
      )
    const { data, errors } = await ask(noor.employer)
    expect(errors).toBeUndefined()
    const staffs = (await ask(staff)).data.node.progress.requirements
    const seen = staffs.filter(({ code }: { code: string }) =>
      ['OJT', 'RTI', 'COMPETENCIES', 'DURATION'].includes(code),
    )
    expect(data.node.progress.requirements).toEqual(seen)
    expect((await ask(await world.given.employerPerson())).data.node).toBeNull()
    await world.database.staff.prisma.placement.update({
      where: { id: noor.placementId },
      data: { endedOn: toDate('2026-11-20') },
    })
    expect((await ask(noor.employer)).data.node).toEqual({ progress: null })
    expect((await ask(staff)).data.node.progress.requirements).toHaveLength(staffs.length)
  })
})

describe('the progress of a cohort', () => {
  const DOCUMENT = `query ($id: ID!) { cohort(id: $id) { progress(first: 100) { totalCount pageInfo { hasNextPage }
    edges { node { enrollmentId learnerId learnerName stage progress { complete expectedOn behindDays
      requirements { code met measure { done asked } behindBy behindDays next } } } } } } }`
  const ask = async (cohortId: string) => {
    const before = world.statements.length
    const { data, errors } = await world.ask(staff, DOCUMENT, { id: sealId('Cohort', cohortId) })
    expect(errors).toBeUndefined()
    return { rows: data.cohort.progress, statements: world.statements.slice(before).length }
  }

  test('of a hundred learners is one query whose statements grow with neither learners nor entries', async () => {
    await growTo(world.ownerUrl, 200)
    const cohorts = await world.database.staff.prisma.cohort.findMany({
      where: { code: { in: ['grown-0', 'grown-1'] } },
    })
    const hundred = cohorts.find(({ code }) => code === 'grown-1')!
    const small = await world.given.cohort()
    await givenApprentice({ cohortId: small.id, days: 1 })
    await ask(small.id) // the version is read once in a process
    const few = await ask(small.id)
    expect(few.rows.edges).toHaveLength(1)
    const many = await ask(hundred.id)
    expect(many.rows).toMatchObject({ totalCount: 100, pageInfo: { hasNextPage: false } })
    expect(many.statements).toBe(few.statements)
    const before = few.rows.edges[0].node.progress.requirements[0].measure.done
    await givenApprentice({ cohortId: small.id, days: 220 })
    const more = await ask(small.id)
    expect(more.statements).toBe(few.statements)
    expect(
      more.rows.edges.map(
        ({ node }: { node: { progress: { requirements: { measure: { done: number } }[] } } }) =>
          node.progress.requirements[0]!.measure.done,
      ),
    ).toEqual([before, 220 * 480])
  })

  test('pages by enrollment, and keeps to the stages asked for', async () => {
    const cohort = await world.given.cohort()
    const ids: string[] = []
    for (let n = 0; n < 3; n++) ids.push((await givenApprentice({ cohortId: cohort.id })).id)
    await world.given.enrollment({ cohortId: cohort.id })
    const page = async (after: string | null) => {
      const { data } = await world.ask(
        staff,
        `query ($id: ID!, $after: String) { cohort(id: $id) { progress(first: 2, after: $after, stages: [APPRENTICESHIP]) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { enrollmentId } } } } }`,
        { id: sealId('Cohort', cohort.id), after },
      )
      return data.cohort.progress
    }
    const first = await page(null)
    const second = await page(first.pageInfo.endCursor)
    const shown = [first, second].flatMap(({ edges }) =>
      edges.map(({ node }: { node: { enrollmentId: string } }) => node.enrollmentId),
    )
    expect(shown).toEqual(ids.map((id) => sealId('Enrollment', id)))
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      3,
      true,
      false,
    ])
  })
})
