import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { beforeAll, describe, expect, test } from 'vitest'
import { sealId } from '../src/graphql/global-id.ts'
import { COST_LIMITS } from '../src/graphql/limits/costs.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import { schema } from '../src/start/schema.ts'
import { costOfDocument } from './cost-of-document.ts'
import { operationsOf } from './documents.ts'
import { NOBODY, useWorld } from './kit.ts'
import { variablesOf } from './values.ts'

const world = useWorld()
let staff: SignedIn
beforeAll(async () => {
  staff = await world.given.staff('STAFF_ADMIN')
})

const operations = (['admin', 'employer'] as const).flatMap((app) =>
  [...operationsOf(app)].map(([name, document]) => [`${app} ${name}`, document] as const),
)

/** What an operation costs where it asks for as much as it can: whole pages, and as many rows as an act takes. */
function costOf(document: string) {
  const { input: _, ...variables } = variablesOf(document, { Int: 100 })
  return costOfDocument(schema, document, variables)
}

test.each(operations)('%s costs less than two thirds of what a query may', (_name, document) => {
  const cost = costOf(document)
  expect(cost.complexity).toBeLessThan((COST_LIMITS.complexity * 2) / 3)
  expect(cost.depth).toBeLessThan(COST_LIMITS.depth)
  expect(cost.breadth).toBeLessThan((COST_LIMITS.breadth * 3) / 4)
})

const ROUND =
  'learners(first: 100) { edges { node { enrollments(first: 1) { edges { node { programVersion { jobFunctions { competencies { jobFunction { competencies { code } } } } } } } } } } }'
const TREND =
  'pipelineTrend(programId: $id, from: "2024-11-01", to: "2026-11-23", interval: DAY) { asOf counts { stage learners } }'
const aliases = (count: number, field: string) =>
  Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ')

describe('refused before any row is read', () => {
  const refusals = {
    'types that lead to each other in lists': `{ ${ROUND} }`,
    'a trend many times': `query ($id: ID!) { ${aliases(40, TREND)} }`,
    'a secret tried many times': `{ ${aliases(20, 'reviewByToken(token: "x") { heldOn }')} }`,
    'an invitation tried many times': `{ ${aliases(20, 'invitationByToken(token: "x") { email }')} }`,
  }
  test.each(Object.entries(refusals))('%s, and told what it costs', async (_what, document) => {
    const before = world.statements.length
    const { data, errors } = await world.ask(staff, document, { id: sealId('Program', crypto.randomUUID()) })
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([])
    const { code, measure, cost, limit } = errors![0]!.extensions!
    expect({ code, measure, limit }).toEqual({
      code: 'QUERY_TOO_COSTLY',
      measure: 'COMPLEXITY',
      limit: COST_LIMITS.complexity,
    })
    expect(errors![0]!.message).toBe(
      `This query is too large: its complexity is ${cost}, and ${limit} is the limit. Ask for fewer fields or smaller pages.`,
    )
    expect(world.statements.slice(before)).toEqual([])
  })

  const crowds = {
    '700 names of __typename': [`{ ${aliases(700, '__typename')} }`, 700, 50, 'query'],
    'the same in fragments that name each other': [
      `{ ...A } fragment A on Query { ${aliases(30, '__typename')} ...B } fragment B on Query { ${aliases(30, 'viewer { role }')} ...A }`,
      60,
      50,
      'query',
    ],
    '120 acts': [
      `mutation { ${aliases(120, 'deleteShortlistEntry(input: { candidateId: "x" }) { __typename }')} }`,
      120,
      20,
      'mutation',
    ],
  } as const
  test.each(Object.entries(crowds))('%s in one document', async (_what, [document, count, limit, kind]) => {
    const { data, errors } = await world.ask(NOBODY, document)
    expect(data).toBeUndefined()
    expect(errors?.find(({ extensions }) => extensions?.measure)?.extensions).toMatchObject({
      ...{ code: 'QUERY_TOO_COSTLY', measure: 'ROOT_FIELDS', cost: count, limit },
    })
    expect(errors?.map(({ message }) => message)).toContain(
      `This document has ${count} fields at its root, and ${limit} is the limit of a ${kind}. Send several.`,
    )
  })
})

test('a subscription is no surprise: it is said that there are none, and what to ask instead', async () => {
  for (const document of ['subscription { __typename }', 'subscription { x }']) {
    const { data, errors } = await world.ask(NOBODY, document)
    expect(data).toBeUndefined()
    expect(errors).toContainEqual(
      expect.objectContaining({
        message: 'There are no subscriptions. Ask for events, after the cursor of the last one you know.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', sentence: 'NO_SUBSCRIPTIONS', values: {} },
      }),
    )
  }
})

test('given an act on many, then its answer costs as often as rows are sent, and for as many as it takes where that is not said', async () => {
  const document = `mutation ($input: ApproveHoursInput!) { approveHours(input: $input) {
    ... on ApproveHoursSuccess { rows { hoursEntry { id placement { apprenticeName } } } }
    ... on BatchRefusedError { rows { index } } } }`
  const cost = (hoursEntryIds: unknown) =>
    costOfDocument(schema, document, {
      input: hoursEntryIds === undefined ? hoursEntryIds : { hoursEntryIds },
    }).complexity
  expect([[], ['x'], ['x', 'x', 'x'], undefined].map(cost)).toEqual(
    [0, 1, 3, ROWS_AT_ONCE.HOURS_DECIDED].map((rows) => 1 + 1 + rows * 4),
  )
  const reviews = aliases(40, 'reviews(first: 1) { totalCount nodes { id } }')
  const before = world.statements.length
  const { errors } = await world.ask(staff, document.replace('apprenticeName', reviews), {
    input: { hoursEntryIds: Array(500).fill(sealId('HoursEntry', crypto.randomUUID())) },
  })
  expect(errors![0]!.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', measure: 'COMPLEXITY' })
  expect(world.statements.slice(before)).toEqual([])
})

test('a list whose field does not say how many it holds counts as ten, a page as its rows and the five of a page', async () => {
  expect(costOf('{ programs(first: 7) { totalCount edges { __typename node { id } } } }').complexity).toBe(
    5 + 7 * (1 + 1),
  )
  const functions = 'versions(first: 1) { edges { node { jobFunctions { code } } } }'
  expect(costOf(`{ programs(first: 1) { edges { node { ${functions} } } } }`).complexity).toBe(23)
})

test('objects by id cost a look-up each, as many as are asked for', async () => {
  const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Program { code } } }'
  const cost = (ids: string[]) => costOfDocument(schema, document, { ids }).complexity
  expect([[], ['x'], ['x', 'x', 'x']].map(cost)).toEqual([0, 1, 3].map((ids) => 1 + ids * (50 + 2)))
  expect(costOfDocument(schema, '{ events(first: 7) { nodes { subject { id } } } }', {}).complexity).toBe(
    5 + 7 * (1 + 50 + 1),
  )
})

test('what is skipped costs nothing, and of types that exclude each other the dearest counts', async () => {
  const document = `query ($id: ID!, $with: Boolean!) { node(id: $id) {
    ... on Program { id code name } ... on Cohort { id } id @include(if: $with) } }`
  expect(costOfDocument(schema, document, { with: false }).complexity).toBe(1 + 50 + 3)
  expect(costOfDocument(schema, document, { with: true }).complexity).toBe(1 + 50 + 3 + 1)
})

test('every answer says what it cost, and how much that may be', async () => {
  const response = await fetch(`${await world.url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ query: '{ viewer { role language } }' }),
  })
  const { headers } = response
  expect([headers.get('x-cost'), headers.get('x-cost-limit')]).toEqual(['3', `${COST_LIMITS.complexity}`])
})
