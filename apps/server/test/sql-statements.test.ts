import { beforeAll, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import type { SignedIn } from '../src/viewer.ts'
import { operationsOf } from './documents.ts'
import { growTo } from './grow.ts'
import { useWorld } from './kit.ts'
import { STATEMENTS } from './sql-statements.ts'

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
    const ask = { ...variables, ...(OF_OPERATION[key] ? (variables[OF_OPERATION[key]] as object) : {}) }
    const before = world.statements.length
    const { errors } = await world.ask(asker[app], document, ask)
    expect(errors, key).toBeUndefined()
    const sent = world.statements.slice(before).filter((sql) => !/^(begin|commit)|set_config/i.test(sql))
    cost[key] = sent.length
  }
  return cost
}

/** Operations whose variables are others: `$id` is of another type than a learner's, or `$after` a cursor. */
const OF_OPERATION: Record<string, string> = {
  'admin CohortPage': 'cohort',
  'admin CohortFrame': 'cohort',
  'admin CohortCompetenciesPage': 'cohort',
  'admin CompetencyDialog': 'enrollment',
  'admin CohortAgain': 'cohort',
  'admin CohortFigures': 'cohort',
  'admin CohortName': 'cohort',
  'admin EmployerAgain': 'employer',
  'admin ProfileAgain': 'enrollment',
  'admin MoreCeuEntries': 'ceus',
  'admin MoreStageChanges': 'enrollment',
  'employer ApprenticeCompetenciesPage': 'placement',
  'employer CandidatePage': 'candidate',
}

beforeAll(async () => {
  await growTo(world.database.staff, 300)
  const staff = await world.given.staff('STAFF_ADMIN')
  const employer = await world.given.employerPerson()
  asker = { admin: staff, employer }
  const db = world.database.staff.prisma
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
  const [competency] = await db.competency.findMany({
    where: { programVersionId: enrollment!.programVersionId },
    take: 1,
  })
  const placement = await db.placement.create({
    data: {
      ...{ enrollmentId: enrollment!.id, employerId: employer.employerId! },
      startedOn: new Date('2026-02-02'),
    },
  })
  const page = await world.ask(
    staff,
    `query ($id: ID!, $learner: ID!) { node(id: $id) { ... on Enrollment { stageChanges(first: 1) { pageInfo { endCursor } } } }
      learner: node(id: $learner) { ... on Learner { ceuEntries(first: 1) { pageInfo { endCursor } } } } }`,
    { id: enrollmentId, learner: sealId('Learner', learner.id) },
  )
  variables = {
    id: sealId('Learner', learner.id),
    learnerId: sealId('Learner', learner.id),
    programId: sealId('Program', enrollment!.programId),
    employerId,
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
      after: page.data.node.stageChanges.pageInfo.endCursor,
      competencyId: sealId('Competency', competency!.id),
      first: 10,
    },
    placement: { id: sealId('Placement', placement.id) },
    ceus: { after: page.data.learner.ceuEntries.pageInfo.endCursor },
    candidate: { id: sealId('Candidate', enrollment!.candidateId!) },
  }
})

test('a query costs as many SQL statements at 30,000 learners as at 300, and as many as its budget says', async () => {
  await costs() // published versions are read once and kept
  const few = await costs()
  await growTo(world.database.staff, 30_000)
  expect(await costs()).toEqual(few)
  expect(few).toEqual(STATEMENTS)
}, 180_000)
