import { type GraphQLField, type GraphQLInterfaceType, getNullableType, isObjectType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { schemaOf } from '../src/start/schema.ts'
import { type TwoEmployers, twoEmployers } from './given/two-employers.ts'
import { useWorld } from './kit.ts'

const world = useWorld()
let rows: TwoEmployers

beforeAll(async () => {
  rows = await twoEmployers(world)
})

type Asker = 'STAFF_ADMIN' | 'EMPLOYER'
const nodesOf = (role: Asker) =>
  schemaOf[role].getPossibleTypes(schemaOf[role].getType('Node') as GraphQLInterfaceType)

/** The nodes of other types that a node of this type leads to by a field of its own, whichever node it is. */
function leadsTo(role: Asker, fields: Record<string, GraphQLField<unknown, unknown>>, own: string) {
  const nodes = new Set(nodesOf(role).map(({ name }) => name))
  return Object.values(fields).flatMap(({ name, type }) => {
    const target = getNullableType(type)
    return isObjectType(target) && target.name !== own && nodes.has(target.name) ? [name] : []
  })
}

test('given a node of any type, then it leads to what it belongs to, but for those that belong to nothing, or to what is not theirs to see', () => {
  const ends = (role: Asker) =>
    nodesOf(role)
      .filter((type) => leadsTo(role, type.getFields(), type.name).length === 0)
      .map(({ name }) => name)
      .sort()
  expect(ends('STAFF_ADMIN')).toEqual(['Employer', 'Import', 'Learner', 'Program'])
  // a file leads staff to its learner; of whom it is, an employer is told by what it proves
  expect(ends('EMPLOYER')).toEqual(['Employer', 'EvidenceFile', 'Program'])
})

/** What was without a way on: of these node types, the field that leads on, and what it leads to. */
const WAYS: [type: string, field: string, target: string][] = [
  ['CandidateProfile', 'enrollment', 'Enrollment'],
  ['CeuEntry', 'learner', 'Learner'],
  ['CheckRecord', 'enrollment', 'Enrollment'],
  ['ConsentEntry', 'profile', 'CandidateProfile'],
  ['Delegation', 'employer', 'Employer'],
  ['EvidenceFile', 'learner', 'Learner'],
  ['ExamAttempt', 'learner', 'Learner'],
  ['FundingAward', 'enrollment', 'Enrollment'],
  ['Internship', 'enrollment', 'Enrollment'],
  ['JobFunction', 'programVersion', 'ProgramVersion'],
  ['LearningObjective', 'course', 'Course'],
  ['PracticodeReading', 'enrollment', 'Enrollment'],
  ['PriorLearning', 'enrollment', 'Enrollment'],
  ['Requirement', 'programVersion', 'ProgramVersion'],
  ['ReviewSignature', 'review', 'Review'],
  ['Worksite', 'employer', 'Employer'],
]

describe.each(['staffAdmin', 'employer'] as const)('given a row of every type, as %s', (who) => {
  const role = who === 'employer' ? 'EMPLOYER' : 'STAFF_ADMIN'
  const theirs = WAYS.filter(([type, field]) => {
    const node = schemaOf[role].getType(type)
    return isObjectType(node) && field in node.getFields()
  })

  test.each(theirs)('%s leads by its %s to the %s that it belongs to', async (type, field, target) => {
    const { data, errors } = await world.ask(
      rows[who],
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { to: ${field} { id } } } }`,
      { ids: rows.own[type] ?? rows.foreign[type] },
    )
    expect(errors).toBeUndefined()
    const led = data.nodes.map(({ to }: { to: { id: string } }) => to.id)
    const owners = await ownersOf(target)
    expect(led.filter((id: string) => !owners.includes(id))).toEqual([])
  })
})

/** The one apprentice whose records our employer's are, and of all else any row. */
async function ownersOf(target: string): Promise<unknown[]> {
  const { data } = await world.ask(
    rows.staff,
    'query ($id: ID!) { node(id: $id) { ... on Placement { enrollment { id learner { id } } } } }',
    { id: rows.own.Placement![0] },
  )
  const { enrollment } = data.node
  if (target === 'Enrollment') return [enrollment.id]
  if (target === 'Learner') return [enrollment.learner.id]
  return [...(rows.own[target] ?? []), ...(rows.foreign[target] ?? [])]
}
