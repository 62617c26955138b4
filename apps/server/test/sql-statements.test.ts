import { beforeAll, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { operationsOf } from './documents.ts'
import { givenClasses } from './given/classes.ts'
import { growTo } from './grow.ts'
import { useWorld } from './kit.ts'
import { BUDGETS } from './statement-budgets.ts'

const world = useWorld()
let asker: Record<'admin' | 'employer', SignedIn>
let variables: Record<string, unknown>

const operations = (['admin', 'employer'] as const).flatMap((app) =>
  [...operationsOf(app)]
    .filter(([, document]) => document.startsWith('query'))
    .map(([name, document]) => ({ app, key: `${app} ${name}`, document })),
)

/** What every query of both apps costs in SQL statements, and whether it found what it asked for. */
async function costs(): Promise<Record<string, number>> {
  const cost: Record<string, number> = {}
  for (const { app, key, document } of operations) {
    const about = BUDGETS[key]?.about
    const ask = { ...variables, ...(about ? (variables[about] as object) : {}) }
    const before = world.statements.length
    const { errors } = await world.ask(asker[app], document, ask)
    expect(errors, key).toBeUndefined()
    const sent = world.statements.slice(before).filter((sql) => !/^(begin|commit)|set_config/i.test(sql))
    cost[key] = sent.length
  }
  return cost
}

/** Makes apprentices of the employer's, each with a supervisor and a day's work that waits; each call makes others. */
async function employ(count: number): Promise<void> {
  const { employerId, personId } = asker.employer
  await world.database.staff.pool.query(
    `with placed as (
       insert into placement (employer_id, enrollment_id, supervisor_id, started_on)
       select $1, e.id, $2, e.stage_since from enrollment e join learner l on l.id = e.learner_id
       where e.stage = 'APPRENTICESHIP' and l.external_id like 'grown-%'
         and not exists (select from placement p where p.enrollment_id = e.id) limit $3
       returning id, enrollment_id, employer_id)
     insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source)
     select e.id, e.learner_id, 'OJT', date '2026-11-20', 480, p.id, p.employer_id, 'PERSON'
     from placed p join enrollment e on e.id = p.enrollment_id`,
    [employerId, personId, count],
  )
}

beforeAll(async () => {
  const classes = givenClasses(world)
  await classes.version('2025-12-01')
  await growTo(world.ownerUrl, 300)
  const staff = await world.given.staff('STAFF_ADMIN')
  const employer = await world.given.employerPerson()
  asker = { admin: staff, employer }
  await employ(1)
  const db = world.database.staff.prisma
  const placement = await db.placement.findFirstOrThrow({
    where: { employerId: employer.employerId! },
    include: { hoursEntries: true },
  })
  const learner = await db.learner.findUniqueOrThrow({
    where: { externalId: 'grown-0' },
    include: { enrollments: true },
  })
  const [enrollment] = learner.enrollments
  const rosterImport = await db.rosterImport.create({
    data: { kind: 'ROSTER', fileName: 'roster.csv', status: 'PREVIEWED' },
  })
  const employerId = sealId('Employer', employer.employerId!)
  const cohortId = sealId('Cohort', enrollment!.cohortId)
  const enrollmentId = sealId('Enrollment', enrollment!.id)
  // one that was signed off: the first three of a version are
  const competency = await db.competency.findFirst({
    where: { programVersionId: enrollment!.programVersionId, position: 1 },
  })
  const section = await classes.section({ cohortId: enrollment!.cohortId })
  await classes.meeting({ sectionId: section.id, onDay: '2026-11-30' })
  const meeting = await classes.meeting({ sectionId: section.id })
  await db.attendance.create({ data: { meetingId: meeting.id, enrollmentId: enrollment!.id, minutes: 60 } })
  await world.given.reading({ enrollmentId: enrollment!.id })
  await world.given.internship({ enrollmentId: enrollment!.id })
  // what the version asks is read once in a process, here
  const page = await world.ask(
    staff,
    `query ($id: ID!, $learner: ID!) { node(id: $id) { ... on Enrollment {
      stageChanges(first: 1) { pageInfo { endCursor } }
      practicodeReadings(first: 1) { pageInfo { endCursor } }
      practicode { state } } }
      learner: node(id: $learner) { ... on Learner { ceuEntries(first: 1) { pageInfo { endCursor } } } } }`,
    { id: enrollmentId, learner: sealId('Learner', learner.id) },
  )
  const { stageChanges, practicodeReadings } = page.data.node
  const review = await reviewAt(employer.employerId!)
  variables = {
    id: sealId('Learner', learner.id),
    reviewId: review,
    review: { id: review },
    learnerId: sealId('Learner', learner.id),
    programId: sealId('Program', enrollment!.programId),
    employerId,
    versionId: sealId('ProgramVersion', enrollment!.programVersionId),
    beforeId: sealId('ProgramVersion', enrollment!.programVersionId),
    afterId: sealId('ProgramVersion', enrollment!.programVersionId),
    same: true,
    importId: sealId('RosterImport', rosterImport.id),
    text: 'given',
    token: 'unknown',
    from: '2026-01-01',
    to: '2026-11-23',
    after: null,
    cohort: { id: cohortId },
    employer: { id: employerId },
    enrollment: {
      id: enrollmentId,
      after: stageChanges.pageInfo.endCursor,
      competencyId: sealId('Competency', competency!.id),
      first: 10,
    },
    readings: { id: enrollmentId, after: practicodeReadings.pageInfo.endCursor },
    section: { id: section.globalId },
    meeting: { id: meeting.globalId },
    instructed: { id: enrollmentId },
    ceus: { after: page.data.learner.ceuEntries.pageInfo.endCursor },
    placement: { id: sealId('Placement', placement.id) },
    entry: { id: sealId('HoursEntry', placement.hoursEntries[0]!.id) },
    candidate: { id: sealId('Candidate', enrollment!.candidateId!) },
  }
})

test('a query costs as many SQL statements at 30,000 learners as at 300, and as many as its budget says', async () => {
  await costs() // published versions are read once and kept
  const few = await costs()
  await growTo(world.ownerUrl, 30_000)
  await employ(200)
  expect(await costs()).toEqual(few)
  expect(few).toEqual(
    Object.fromEntries(Object.entries(BUDGETS).map(([key, { statements }]) => [key, statements])),
  )
}, 180_000)

/** The id of a review of somebody whom the employer employs. */
async function reviewAt(employerId: string): Promise<string> {
  const { id, enrollmentId } = await world.given.review()
  const data = { employerId, enrollmentId, startedOn: new Date('2026-02-01') }
  await world.database.staff.prisma.placement.create({ data })
  return sealId('Review', id)
}
