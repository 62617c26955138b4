import { expect, test } from 'vitest'
import { systemClock } from '../src/kernel/clock.ts'
import { unkeyed } from '../src/kernel/once.ts'
import { createPeople } from '../src/people/people.ts'
import { ORIGIN, useWorld } from './kit.ts'

const world = useWorld()

const BOMBS = {
  'the schema many times': '{ a: __schema { types { name } } b: __schema { types { name } } }',
  'a type many times': '{ a: __type(name: "Query") { name } b: __type(name: "Query") { name } }',
  'fields of fields many times':
    '{ __schema { types { ...T } } } fragment T on __Type { a: fields { type { ...U } } b: fields { type { ...U } } } fragment U on __Type { c: fields { name } d: fields { name } }',
}
test.each(Object.entries(BOMBS))('whoever asks for %s gets nothing', async (_what, document) => {
  const { data, errors } = await world.ask(await world.given.staff(), document)
  expect(data).toBeUndefined()
  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED')
})

test('the schema under its own names, and other fields under any, are answered', async () => {
  const document = '{ me: viewer { role } kind: __typename __schema { queryType { name } } }'
  expect((await world.ask(await world.given.staff(), document)).data).toEqual({
    me: { role: 'STAFF' },
    kind: 'Query',
    __schema: { queryType: { name: 'Query' } },
  })
})

test.each(['toString', 'constructor', 'User', 'Query', 'Viewer', 'Stage'])(
  'an id of the type %s, which has no ids, is of nothing',
  async (type) => {
    const viewer = await world.given.employerPerson()
    const id = `${type}_AAAAAAAAAAAAAAAAAAAAAA`
    expect(
      await world.ask(viewer, 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id }),
    ).toEqual({ data: { node: null, nodes: [null] } })
  },
)

test('objects by id come a hundred at once, and few hundreds a request', async () => {
  const viewer = await world.given.employerPerson()
  const asked = async (document: string, many: number) => {
    const ids = Array.from({ length: many }, () => 'Candidate_AAAAAAAAAAAAAAAAAAAAAA')
    return (await world.ask(viewer, document, { ids })).errors?.[0]?.message
  }
  const once = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  expect(await asked(once, 100)).toBeUndefined()
  expect(await asked(once, 101)).toMatch(/101 ids, and 100 is the limit/)
  const often = Array.from({ length: 20 }, (_, at) => `a${at}: nodes(ids: $ids) { id }`)
  expect(await asked(`query ($ids: [ID!]!) { ${often.join(' ')} }`, 100)).toMatch(/too large: its complexity/)
})

test('a NUL in a text is told, not a surprise', async () => {
  const viewer = await world.given.employerPerson()
  const { errors } = await world.ask(viewer, '{ candidates(filter: { text: "a\\u0000" }) { totalCount } }')
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
})

test('of sign-in, only signing in and signing out are open', async () => {
  const url = await world.url()
  const status = async (act: string) => {
    const answer = await fetch(`${url}/api/auth/${act}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ORIGIN },
      body: '{}',
    })
    return answer.status
  }
  const closed = ['change-password', 'verify-password', 'request-password-reset', 'reset-password']
  for (const act of [
    ...closed,
    'update-user',
    'update-session',
    'sign-up/email',
    'change-email',
    'delete-user',
  ])
    expect(await status(act), act).toBe(404)
  for (const act of ['list-sessions', 'get-session', 'list-accounts', 'ok', 'error'])
    expect((await fetch(`${url}/api/auth/${act}`)).status, act).toBe(404)
  expect(await status('sign-in/email')).toBe(400)
})

test('no page of this server is shown within another', async () => {
  const { headers } = await fetch(`${await world.url()}/nowhere`)
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('a set-up link that nobody used is worth nothing once anybody can sign in', async () => {
  await world.database.auth.prisma.user.updateMany({ data: { removedAt: new Date(), email: null } })
  const people = createPeople(world.database.auth, async (password) => password, systemClock)
  const token = (await people.setupLink(ORIGIN))!.split('/').at(-1)!
  expect(await people.preview(token)).toMatchObject({ role: 'STAFF_ADMIN' })
  await world.given.user({ role: 'STAFF' })
  expect(await people.preview(token)).toBeNull()
  const joining = { token, name: 'Eve', email: 'eve@example.org', password: 'a password to remember' }
  await expect(people.accept(joining, unkeyed)).rejects.toThrow('does not work any more')
})
