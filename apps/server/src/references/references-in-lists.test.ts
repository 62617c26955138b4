import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()

test('given references, when they stand in filters of lists within others, then they pick as ids do; all of a level are found in one statement', async () => {
  const staff = await world.given.staff()
  const [one, other] = [await world.given.cohort(), await world.given.cohort()]
  const { learnerId, id } = await world.given.enrollment({ cohortId: one.id })
  for (const [cohort, value] of [
    [one, 'ONE'],
    [other, 'OTHER'],
  ] as const) {
    const input = { subjectId: sealId('Cohort', cohort.id), details: { system: 'lms', value } }
    const { data } = await world.ask(
      staff,
      'mutation ($input: CreateExternalReferenceInput!) { createExternalReference(input: $input) { __typename } }',
      { input },
    )
    expect(data.createExternalReference.__typename).toBe('CreateExternalReferenceSuccess')
  }
  const asked = async (document: string, variables?: Record<string, unknown>) => {
    const before = world.statements.length
    const { data, errors } = await world.ask(staff, document, variables)
    expect(errors).toBeUndefined()
    const looked = world.statements.slice(before).filter((sql) => /join external_reference/i.test(sql))
    return { data, lookUps: looked.length }
  }
  const learner = sealId('Learner', learnerId)
  const [mine, none] = [{ nodes: [{ id: sealId('Enrollment', id) }] }, { nodes: [] }]
  const within = (name: string, value: string) =>
    `${name}: enrollments(filter: { cohortId: ${value} }) { nodes { id } }`
  const inNode = await asked(
    `query ($id: ID!, $other: ID!) { node(id: $id) { ... on Learner {
      ${within('one', '"Cohort:lms:ONE"')} ${within('other', '$other')} ${within('unknown', '"Cohort:crm:ONE"')} } } }`,
    { id: learner, other: 'Cohort:lms:OTHER' },
  )
  expect(inNode.data.node).toEqual({ one: mine, other: none, unknown: none })
  expect(inNode.lookUps).toBe(1)

  const inList = await asked(
    `{ learners(filter: { cohortId: "Cohort:lms:ONE" }) { nodes { ${within('one', '"Cohort:lms:ONE"')} } } }`,
  )
  expect(inList.data.learners.nodes).toEqual([{ one: mine }])
  expect(inList.lookUps).toBe(1)
})

const references = (count: number) => Array.from({ length: count }, (_, at) => `Cohort:lms:none-${at}`)

test('what stands for no id of the operation is looked up nowhere: an undeclared variable, a text that is no id', async () => {
  const staff = await world.given.staff()
  const lookUps = async (document: string, variables: Record<string, unknown>) => {
    const before = world.statements.length
    expect((await world.ask(staff, document, variables)).errors).toBeUndefined()
    return world.statements.slice(before).filter((sql) => /external_reference/i.test(sql)).length
  }
  expect(await lookUps('{ __typename }', { a: references(1000), b: references(1000) })).toBe(0)
  const search = 'query ($text: String) { cohorts(filter: { text: $text }) { nodes { id } } }'
  expect(await lookUps(search, { text: 'Cohort:lms:none' })).toBe(0)
})

test('given more references than a request may name, then it is refused before any is looked up; as many as it may name are one statement', async () => {
  const staff = await world.given.staff()
  const COHORTS = `query ($a: [ID!], $b: [ID!]) { a: cohorts(filter: { ids: $a }) { totalCount }
    b: cohorts(filter: { ids: $b }) { totalCount } }`
  const before = world.statements.length
  const refused = await world.ask(staff, COHORTS, { a: references(1000), b: ['Cohort:lms:one-more'] })
  expect(refused).toEqual({
    data: undefined,
    errors: [
      expect.objectContaining({
        message: 'These are 1001 references, and 1000 is the limit. Send them in several requests.',
        extensions: expect.objectContaining({ code: 'INPUT_TOO_LARGE', sentence: 'REFERENCES_TOO_MANY' }),
      }),
    ],
  })
  expect(world.statements.slice(before).filter((sql) => /external_reference/i.test(sql))).toEqual([])
  const { data } = await world.ask(staff, COHORTS, { a: references(1000), b: references(1000) })
  expect(data).toEqual({ a: { totalCount: 0 }, b: { totalCount: 0 } })
  expect(world.statements.slice(before).filter((sql) => /external_reference/i.test(sql))).toHaveLength(1)
})

test('given references of several organizations, then they are listed at the root with what they name, each organization’s own, and staff see all', async () => {
  const staff = await world.given.staff()
  const [ours, theirs] = [await world.given.employerPerson(), await world.given.employerPerson()]
  const employerOf = ({ employerId }: typeof ours) => sealId('Employer', employerId!)
  const written = async (viewer: typeof ours, system: string, value: string) => {
    const { data } = await world.ask(
      viewer,
      `mutation ($input: CreateExternalReferenceInput!) { createExternalReference(input: $input) {
        __typename ... on CreateExternalReferenceSuccess { externalReference { id } } } }`,
      { input: { subjectId: employerOf(ours), details: { system, value } } },
    )
    return data.createExternalReference.externalReference?.id as string
  }
  const [payroll, clock] = [
    await written(ours, 'root-payroll', 'E-1'),
    await written(ours, 'root-clock', '7'),
  ]
  const sponsors = await written(staff, 'root-payroll', 'E-1')
  const seen = async (viewer: typeof ours, filter: object) => {
    const { data, errors } = await world.ask(
      viewer,
      `query ($filter: ExternalReferenceFilter) { externalReferences(filter: $filter, orderBy: { field: ID }) {
        totalCount nodes { id subjectType subjectId } } }`,
      { filter },
    )
    expect(errors).toBeUndefined()
    return data.externalReferences.nodes
  }
  const row = (id: string) => ({ id, subjectType: 'EMPLOYER', subjectId: employerOf(ours) })
  expect(await seen(ours, {})).toEqual([row(payroll), row(clock)])
  expect(await seen(theirs, {})).toEqual([])
  expect(await seen(ours, { systems: ['root-clock'] })).toEqual([row(clock)])
  expect(await seen(ours, { subjectTypes: ['PLACEMENT'] })).toEqual([])
  expect(await seen(ours, { ids: [payroll, sponsors] })).toEqual([row(payroll)])
  expect(await seen(staff, { systems: ['root-payroll', 'root-clock'] })).toEqual(
    [payroll, clock, sponsors].map(row),
  )
  expect(await seen(staff, { employerId: employerOf(ours) })).toEqual([row(payroll), row(clock)])
  const later = new Date(Date.now() + 3_600_000 * 24 * 365 * 10).toISOString()
  expect(await seen(ours, { updatedAfter: later })).toEqual([])
})
