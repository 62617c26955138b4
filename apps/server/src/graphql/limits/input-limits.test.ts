import { expect, test } from 'vitest'
import { type Answer, useWorld } from '../../../test/kit.ts'

const world = useWorld()

const SEARCH = 'query ($text: String) { candidates(filter: { text: $text }) { totalCount } }'
const BY_IDS = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'

async function refusalOf(document: string, variables?: Record<string, unknown>) {
  const viewer = await world.given.employerPerson()
  const { data, errors } = await world.ask(viewer, document, variables)
  expect(data).toBeUndefined()
  return { code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message }
}

test('a text, a list and a nesting that nobody needs are refused before anything is done with them', async () => {
  expect(await refusalOf(SEARCH, { text: 'a'.repeat(10_001) })).toEqual({
    code: 'INPUT_TOO_LARGE',
    message: 'variables.text has 10001 characters, and 10000 is the limit. Shorten it.',
  })
  expect(await refusalOf(BY_IDS, { ids: Array(1001).fill('x') })).toEqual({
    code: 'INPUT_TOO_LARGE',
    message: 'variables.ids has 1001 items, and 1000 is the limit. Send them in several requests.',
  })
  let nested: unknown = 'x'
  for (let depth = 0; depth < 10_000; depth++) nested = [nested]
  expect(await refusalOf(BY_IDS, { ids: nested })).toMatchObject({ code: 'INPUT_TOO_LARGE' })
  const literal = `{ candidates(filter: { text: "${'a'.repeat(10_001)}" }) { totalCount } }`
  expect(await refusalOf(literal)).toEqual({
    code: 'INPUT_TOO_LARGE',
    message: 'A text in the document has 10001 characters, and 10000 is the limit. Shorten it.',
  })
  expect(await refusalOf(literal), 'kept documents are judged alike').toMatchObject({
    code: 'INPUT_TOO_LARGE',
  })
})

test('NUL and half a character are told wherever they stand', async () => {
  expect(await refusalOf(SEARCH, { text: 'a\u0000' })).toMatchObject({ code: 'BAD_USER_INPUT' })
  const reject = 'mutation ($input: RejectHoursInput!) { rejectHours(input: $input) { __typename } }'
  expect(await refusalOf(reject, { input: { hoursEntryIds: ['x'], reason: 'abc \ud800 d' } })).toEqual({
    code: 'BAD_USER_INPUT',
    message:
      'variables.input.reason holds half of a character (a surrogate without its other half), which no text may. Take it out.',
  })
})

test('over HTTP it is an answer, not a failure of ours', async () => {
  const answer = await fetch(`${await world.url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SEARCH, variables: { text: '\u0000' } }),
  })
  expect(answer.status).toBe(200)
  const { errors } = (await answer.json()) as Answer
  expect(errors?.[0]?.extensions).toEqual({
    ...{ code: 'BAD_USER_INPUT', sentence: 'INPUT_HOLDS_NUL', values: { place: 'variables.text' } },
    inputPath: ['text'],
  })
})

test('of several ids, one that is none does not take the others along', async () => {
  const { personId, ...viewer } = await world.given.employerPerson()
  const asker = { ...viewer, personId }
  const { data } = await world.ask(asker, '{ viewer { employer { id } } }')
  const id = data.viewer.employer.id
  expect(await world.ask(asker, BY_IDS, { ids: ['x', id, ''] })).toEqual({
    data: { nodes: [null, { id }, null] },
    errors: [0, 2].map((index) =>
      expect.objectContaining({
        path: ['nodes', index],
        extensions: expect.objectContaining({ code: 'MALFORMED_ID', inputPath: ['ids', String(index)] }),
      }),
    ),
  })
})
