import { beforeAll, expect, test } from 'vitest'
import { growTo } from '../../test/grow.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import type { SignedIn } from '../kernel/viewer.ts'

const world = useWorld()
let staff: SignedIn
beforeAll(async () => {
  staff = await world.given.staff()
})

const DOCUMENT = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $stages: [Stage!]) {
  cohort(id: $id) { competencyMatrix {
    programVersion { number policies { levelToMeet levels { level name } } }
    distinct functions { code columns { key code sameAs } }
    rows(first: $first, after: $after, last: $last, before: $before, stages: $stages) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { enrollmentId learnerName stage met asked cells { column competencyId level levelName met judgedOn judgedBy viaSame } } } } } } }`

const ask = async (cohortId: string, variables: Record<string, unknown> = { first: 100 }) => {
  const before = world.statements.length
  const { data, errors } = await world.ask(staff, DOCUMENT, { id: sealId('Cohort', cohortId), ...variables })
  expect(errors).toBeUndefined()
  return { ...data.cohort.competencyMatrix, statements: world.statements.length - before }
}

const signOff = (enrollmentId: string, code: string, level = 3, judgedOn = '2026-10-20') =>
  world.database.staff.pool.query(
    `insert into sign_off (enrollment_id, competency_id, level, judged_on, judged_by)
     select e.id, k.id, $3, $4, 'Maria Delgado' from enrollment e
       join competency k on k.program_version_id = e.program_version_id and k.code = $2 where e.id = $1`,
    [enrollmentId, code, level, judgedOn],
  )

const learnerIn = (
  cohortId: string,
  firstName: string,
  lastName: string,
  stage = 'APPRENTICESHIP' as const,
) => world.given.enrollment({ cohortId, firstName, lastName, stage, since: '2026-10-05' })

test('every learner of the cohort stands beside every competency, by family name', async () => {
  const cohort = await world.given.cohort()
  const noor = await learnerIn(cohort.id, 'Noor', 'Khan')
  await learnerIn(cohort.id, 'Zoe', 'Adeyemi')
  await signOff(noor.id, 'JF1.A')
  await signOff(noor.id, 'JF1.B', 3)
  await signOff(noor.id, 'JF1.B', 2, '2026-11-02')
  const { rows, functions, programVersion, distinct } = await ask(cohort.id)
  expect(distinct).toBe(19)
  expect(programVersion).toMatchObject({ number: 1, policies: { levelToMeet: 3 } })
  expect(
    functions.map(({ code, columns }: { code: string; columns: object[] }) => [code, columns.length]),
  ).toEqual([
    ['JF1', 2],
    ['JF2', 7],
    ['JF3', 3],
    ['JF4', 4],
    ['JF5', 4],
  ])
  expect(functions[1].columns[5]).toEqual({ key: 'JF2.F', code: 'JF2.F', sameAs: ['JF2.A'] })
  expect(
    rows.edges.map(({ node }: { node: { learnerName: string; met: number; asked: number } }) => [
      node.learnerName,
      node.met,
      node.asked,
    ]),
  ).toEqual([
    ['Zoe Adeyemi', 0, 20],
    ['Noor Khan', 1, 20],
  ])
  const { cells } = rows.edges[1].node
  expect(cells).toHaveLength(20)
  expect(cells.slice(0, 3)).toEqual([
    {
      ...{ column: 'JF1.A', competencyId: expect.any(String), level: 3, levelName: 'Works alone', met: true },
      ...{ judgedOn: '2026-10-20', judgedBy: 'Maria Delgado', viaSame: false },
    },
    {
      ...{
        column: 'JF1.B',
        competencyId: expect.any(String),
        level: 2,
        levelName: 'Works with help',
        met: false,
      },
      ...{ judgedOn: '2026-11-02', judgedBy: 'Maria Delgado', viaSame: false },
    },
    {
      ...{ column: 'JF2.A', competencyId: expect.any(String), level: 0, levelName: null, met: false },
      ...{ judgedOn: null, judgedBy: null, viaSame: false },
    },
  ])
})

test('a hundred learners are one query whose statements grow with neither learners nor sign-offs', async () => {
  await growTo(world.ownerUrl, 200)
  const hundred = await world.database.staff.prisma.cohort.findFirstOrThrow({ where: { code: 'grown-1' } })
  const small = await world.given.cohort()
  const noor = await learnerIn(small.id, 'Noor', 'Khan')
  await ask(small.id) // the version is read once in a process
  const few = await ask(small.id)
  const many = await ask(hundred.id)
  expect(many.rows).toMatchObject({ totalCount: 100, pageInfo: { hasNextPage: false } })
  expect(many.statements).toBe(few.statements)
  for (const code of ['JF1.A', 'JF1.B', 'JF2.A']) await signOff(noor.id, code)
  expect((await ask(small.id)).statements).toBe(few.statements)
  expect(few.statements).toBeLessThanOrEqual(4)
})

test('pages by name in both directions, people of one name by their ids, and keeps to the stages asked for', async () => {
  const cohort = await world.given.cohort()
  for (const [first, last] of [
    ['Ana', 'Bell'],
    ['Ben', 'Cole'],
    ['Ben', 'Cóle'],
    ['Eve', 'Coz'],
  ] as const)
    await learnerIn(cohort.id, first, last)
  await world.given.enrollment({ cohortId: cohort.id, firstName: 'Abe', lastName: 'Able' })
  const stages = ['APPRENTICESHIP']
  const names = ({ rows }: Awaited<ReturnType<typeof ask>>) =>
    rows.edges.map(({ node }: { node: { learnerName: string } }) => node.learnerName)
  const first = await ask(cohort.id, { first: 2, stages })
  const second = await ask(cohort.id, { first: 2, stages, after: first.rows.pageInfo.endCursor })
  const back = await ask(cohort.id, { last: 2, stages, before: second.rows.pageInfo.startCursor })
  expect([names(first), names(second), names(back)]).toEqual([
    ['Ana Bell', 'Ben Cole'],
    ['Ben Cóle', 'Eve Coz'],
    ['Ana Bell', 'Ben Cole'],
  ])
  const ids = [first, second].flatMap(({ rows }) =>
    rows.edges.map(({ node }: { node: { enrollmentId: string } }) => node.enrollmentId),
  )
  expect(new Set(ids).size).toBe(4)
  expect([first.rows.totalCount, second.rows.pageInfo.hasNextPage]).toEqual([4, false])
})

test('learners on several versions stand in the columns of all of them; what says the same is one column', async () => {
  const { database, given } = world
  const db = database.staff.prisma
  const cohort = await given.cohort()
  await learnerIn(cohort.id, 'Noor', 'Khan')
  const old = await db.programVersion.findFirstOrThrow({
    where: { program: { code: 'US-MC' }, number: 1 },
    include: { jobFunctions: { include: { competencies: true } } },
  })
  const [first] = old.jobFunctions.filter(({ code }) => code === 'JF1')
  const { title, type, particulars, policies, programId } = old
  const facts = {
    programId,
    number: 2,
    status: 'DRAFT',
    title,
    type,
    particulars: particulars!,
    policies: policies!,
  }
  const version = await db.programVersion.create({
    data: {
      ...facts,
      effectiveFrom: new Date('2026-10-01'),
      jobFunctions: {
        create: {
          ...{ position: 1, code: 'JF1', sourceText: first!.sourceText, displayText: first!.displayText },
        },
      },
    },
    include: { jobFunctions: true },
  })
  const competency = (letter: string, displayText: string, position: number) => ({
    ...{ programVersionId: version.id, jobFunctionId: version.jobFunctions[0]!.id, position, letter },
    ...{ code: `JF1.${letter}`, sourceText: '', displayText, core: true },
  })
  const textOf = (code: string) => first!.competencies.find((one) => one.code === code)!.displayText
  await db.competency.createMany({
    data: [competency('A', textOf('JF1.A'), 1), competency('B', 'Something else', 2)],
  })
  await db.programVersion.update({ where: { id: version.id }, data: { status: 'PUBLISHED' } })
  const amara = await given.enrollment({
    ...{ cohortId: cohort.id, firstName: 'Amara', lastName: 'Abel', stage: 'APPRENTICESHIP' },
    ...{ enrolledOn: '2026-10-06', since: '2026-10-06' },
  })
  await signOff(amara.id, 'JF1.B')
  const { functions, rows, programVersion } = await ask(cohort.id)
  expect(programVersion.number).toBe(2)
  expect(functions[0].columns.map(({ key }: { key: string }) => key)).toEqual(['JF1.A', 'JF1.B', 'JF1.B v1'])
  const columns = rows.edges.map(({ node }: { node: { cells: { column: string }[] } }) =>
    node.cells.slice(0, 2).map(({ column }) => column),
  )
  expect(columns).toEqual([
    ['JF1.A', 'JF1.B'],
    ['JF1.A', 'JF1.B v1'],
  ])
  expect(rows.edges[0].node).toMatchObject({ met: 1, cells: [{ level: 0 }, { level: 3 }] })
})

test('a cohort without learners has no version and no columns', async () => {
  const cohort = await world.given.cohort()
  expect(await ask(cohort.id)).toMatchObject({
    programVersion: null,
    functions: [],
    rows: { totalCount: 0, edges: [] },
  })
})
