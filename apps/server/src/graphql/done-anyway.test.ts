import { buildSchema, type GraphQLObjectType } from 'graphql'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { say } from '../words/say.ts'
import { createApollo } from './apollo.ts'
import type { Context } from './context.ts'
import { refusedActs } from './done-anyway.ts'

const schema = buildSchema(`
  type Thing { id: ID!, kept: String, lost: String }
  type Query { thing: Thing }
  type Mutation { make: Thing, fail: Thing, refuse: Thing }
`)
const away = () => {
  throw new Error('Unable to start a transaction in the given time.')
}
const fields = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields()
fields('Query').thing!.resolve = () => ({ id: '1' })
fields('Mutation').make!.resolve = () => ({ id: '1', kept: 'here' })
fields('Mutation').fail!.resolve = away
fields('Mutation').refuse!.resolve = (_root, _args, context, { path }) => {
  refusedActs(context).add(path.key)
  return { id: '1' }
}
fields('Thing').lost!.resolve = away

const server = createApollo({ schema, whole: schema, log: pino({ enabled: false }), acts: null as never })

async function answered(query: string) {
  const asked = { act: null, requestId: 'r-1', viewer: { kind: 'STAFF' }, say, cache: new Map() }
  const contextValue = asked as unknown as Context // as much of one as the plugins ask for
  const { body, http } = await server.executeOperation({ query }, { contextValue })
  if (body.kind !== 'single') throw new Error('one answer')
  const { data, errors = [] } = JSON.parse(JSON.stringify(body.singleResult))
  return {
    ...{ data, status: http.status },
    errors: errors.map(({ path, extensions }: { path: unknown; extensions: { code: string } }) => [
      path,
      extensions.code,
    ]),
  }
}

test('what fails within the answer of a mutation is not told as what changed nothing', async () => {
  expect(await answered('mutation { make { id kept lost } }')).toEqual({
    data: { make: { id: '1', kept: 'here', lost: null } },
    status: 200,
    errors: [[['make', 'lost'], 'ANSWER_INCOMPLETE']],
  })
})

test('a mutation that fails, or a query, is told as what it is', async () => {
  expect(await answered('mutation { fail { id } }')).toEqual({
    data: { fail: null },
    status: 503,
    errors: [[['fail'], 'SERVICE_UNAVAILABLE']],
  })
  expect(await answered('{ thing { lost } }')).toEqual({
    data: { thing: { lost: null } },
    status: 503,
    errors: [[['thing', 'lost'], 'SERVICE_UNAVAILABLE']],
  })
})

test('an act that was done beside one that failed keeps its own words', async () => {
  expect(await answered('mutation { make { lost } fail { id } }')).toEqual({
    data: { make: { lost: null }, fail: null },
    status: 503,
    errors: [
      [['make', 'lost'], 'ANSWER_INCOMPLETE'],
      [['fail'], 'SERVICE_UNAVAILABLE'],
    ],
  })
})

test('what fails within a refusal is told as what it is: nothing was done', async () => {
  expect(await answered('mutation { refuse { id lost } }')).toEqual({
    data: { refuse: { id: '1', lost: null } },
    status: 503,
    errors: [[['refuse', 'lost'], 'SERVICE_UNAVAILABLE']],
  })
})
