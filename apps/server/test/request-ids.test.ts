import { expect, test } from 'vitest'
import { useWorld } from './kit.ts'

const world = useWorld()
const JSON_BODY = { 'content-type': 'application/json' }
const asking = (query: string, more: object = {}): RequestInit => ({
  method: 'POST',
  headers: JSON_BODY,
  body: JSON.stringify({ query, ...more }),
})
const withHeaders = (headers: Record<string, string>): RequestInit => ({
  ...asking('{ __typename }'),
  headers: { ...JSON_BODY, ...headers },
})
const names = (count: number) => Array.from({ length: count }, (_, at) => `a${at}: __typename`).join(' ')

const ERRORS: Record<string, RequestInit & { path?: string }> = {
  'no JSON': { method: 'POST', headers: JSON_BODY, body: '{' },
  'no document': { method: 'POST', headers: JSON_BODY, body: '{}' },
  'several at once': { method: 'POST', headers: JSON_BODY, body: '[{ "query": "{ __typename }" }]' },
  'another content type': { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' },
  'a document that another site could have sent': { path: '?query={__typename}' },
  'an act by address': { path: '?query=mutation{x}', headers: { 'apollo-require-preflight': '1' } },
  'what is no GraphQL': asking('{'),
  'what is not in the schema': asking('{ unknown }'),
  'variables that do not fit': asking('query ($id: ID!) { node(id: $id) { id } }'),
  'a text that is too long': asking('query ($id: ID!) { node(id: $id) { id } }', {
    variables: { id: 'x'.repeat(20_000) },
  }),
  'more than a document may ask': asking(`{ ${names(60)} }`),
  'nobody who has signed in': asking('{ learners { nodes { id } } }'),
  'no operation of that name': asking('query A { __typename } query B { __typename }', {
    operationName: 'C',
  }),
  'a token that is not known': withHeaders({ authorization: 'Bearer x' }),
  'a key that is none': withHeaders({ 'idempotency-key': 'x' }),
}

test.each(Object.entries(ERRORS))(
  'an answer that tells of an error has the id of its request: %s',
  async (_what, { path = '', ...init }) => {
    const response = await fetch(`${await world.url()}/graphql${path}`, init)
    const { errors, extensions } = (await response.json()) as { errors: object[]; extensions: object }
    expect(errors.length).toBeGreaterThan(0)
    expect(extensions).toEqual({ requestId: response.headers.get('x-request-id') })
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  },
)

test('an answer without errors has none', async () => {
  const response = await fetch(`${await world.url()}/graphql`, asking('{ __typename }'))
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
})

test.each(['/nothing-here', '/evidence/x', '/documents/x', '/uploads', '/api/auth/x'])(
  'what %s refuses has it in the header',
  async (path) => {
    const response = await fetch(`${await world.url()}${path}`)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  },
)
