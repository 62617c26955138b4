import { beforeEach, expect, test } from 'vitest'
import { TODAY, useWorld } from './kit.ts'
import { givenAccount, givenServer, PASSWORD } from './own-server.ts'

const world = useWorld()

let now = Date.parse('2026-11-23T08:00:00Z')
const clock = { now: () => new Date(now), today: () => TODAY }
const server = () => givenServer(world, { trustedProxies: ['loopback'], clock })
type Server = Awaited<ReturnType<typeof server>>

const WAIT = 'Too many wrong passwords came in a row. Wait 30 seconds, then try again.'
const tried = async ({ act }: Server, email: string, address: string, password = PASSWORD) =>
  (await act('sign-in/email', { email, password }, { 'x-forwarded-for': address })).status
const many = async (times: number, ask: (time: number) => Promise<number>) => {
  const statuses: number[] = []
  for (let time = 0; time < times; time++) statuses.push(await ask(time))
  return statuses
}
const times = (count: number, status: number) => Array<number>(count).fill(status)

beforeEach(async () => {
  await world.database.auth.prisma.rateLimit.deleteMany()
})

test('an office behind one address signs in on a Monday morning, one after another and all at once', async () => {
  const office = await server()
  const { email } = await givenAccount(world)
  expect(await many(15, () => tried(office, email, '203.0.113.1'))).toEqual(times(15, 200))
  const atOnce = Array.from({ length: 4 }, () => tried(office, email, '203.0.113.1'))
  expect(await Promise.all(atOnce)).toEqual(times(4, 200))
})

test('after five wrong passwords an account waits there, half a minute, and the right one ends the counting', async () => {
  const one = await server()
  const { email } = await givenAccount(world)
  const wrong = () => tried(one, email.toUpperCase(), '203.0.113.1', 'not the password')
  expect(await many(6, wrong)).toEqual([...times(5, 401), 429])
  const { headers, body } = await one.act(
    'sign-in/email',
    { email, password: PASSWORD },
    { 'x-forwarded-for': '203.0.113.1' },
  )
  expect([headers.get('retry-after'), body]).toEqual([
    '30',
    { message: WAIT, code: 'RATE_LIMITED', retryAfterSeconds: 30 },
  ])
  now += 30_000
  expect(await tried(one, email, '203.0.113.1')).toBe(200)
  expect(await many(5, wrong)).toEqual(times(5, 401))
})

test('a stranger shuts nobody out: neither others at the same proxy nor the owner elsewhere', async () => {
  const one = await server()
  const [{ email }, other] = [await givenAccount(world), await givenAccount(world)]
  expect((await many(6, () => tried(one, email, '198.51.100.1', 'guessed wrongly'))).at(-1)).toBe(429)
  expect(await tried(one, email, '203.0.113.1')).toBe(200)
  expect(await tried(one, other.email, '198.51.100.1')).toBe(200)
})

test('guesses from everywhere slow an account down, but not where it signed in rightly', async () => {
  const one = await server()
  const { email } = await givenAccount(world)
  expect(await tried(one, email, '203.0.113.1')).toBe(200)
  const guesses = await many(51, (at) => tried(one, email, `198.51.100.${at}`, 'guessed wrongly'))
  expect(guesses).toEqual([...times(50, 401), 429])
  expect(await tried(one, email, '203.0.113.2')).toBe(429)
  expect(await tried(one, email, '203.0.113.1')).toBe(200)
  now += 30_000
  expect(await tried(one, email, '203.0.113.2')).toBe(200)
})

test('many at once are no way round, and two servers count together', async () => {
  const [one, two] = [await server(), await server()]
  const { email } = await givenAccount(world)
  const atOnce = Array.from({ length: 12 }, (_, at) =>
    tried(at % 2 ? one : two, email, '203.0.113.9', 'guessed wrongly'),
  )
  expect((await Promise.all(atOnce)).sort()).toEqual([...times(5, 401), ...times(7, 429)])
})

test('one address may not try the passwords of hundreds', async () => {
  const one = await server()
  const { email } = await givenAccount(world)
  await tried(one, email, '203.0.113.1', 'guessed wrongly')
  await world.database.auth.prisma.$executeRaw`update rate_limit set count = count + 99
    where count = 1 and key in (select key from rate_limit order by last_request desc)`
  expect(await tried(one, 'somebody.else@example.org', '203.0.113.1', 'guessed wrongly')).toBe(429)
  expect(await tried(one, 'somebody.else@example.org', '203.0.113.2', 'guessed wrongly')).toBe(401)
})

test('who failed where stands in the log, and the answer is the same for those who have no account', async () => {
  const one = await server()
  const { email } = await givenAccount(world)
  const from = { 'x-forwarded-for': '203.0.113.1' }
  const known = await one.act('sign-in/email', { email, password: 'guessed wrongly' }, from)
  const unknown = await one.act('sign-in/email', { email: 'nobody@example.org', password: 'guessed' }, from)
  expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
  expect(known.body.code).toBe('INVALID_EMAIL_OR_PASSWORD')
  const warnings = one.lines.filter(({ level }) => level === 40)
  expect(warnings).toEqual(
    [email, 'nobody@example.org'].map((account) => ({
      ...{ level: 40, time: expect.any(Number), account, address: '203.0.113.1' },
      msg: 'sign-in failed: wrong password',
    })),
  )
})

test('a wrong present password stands in the log, too, when somebody wants another', async () => {
  const one = await server()
  const { email } = await givenAccount(world)
  const from = { 'x-forwarded-for': '203.0.113.1' }
  const { headers } = await one.act('sign-in/email', { email, password: PASSWORD }, from)
  const cookie = headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  const query = `mutation { changePassword(input: { currentPassword: "guessed wrongly", newPassword: "a long new password" }) {
    __typename } }`
  const answer = await fetch(`${one.url}/graphql`, {
    method: 'POST',
    headers: { ...from, cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  expect(await answer.json()).toEqual({ data: { changePassword: { __typename: 'InputError' } } })
  expect(one.lines.filter(({ level }) => level === 40)).toEqual([
    {
      ...{ level: 40, time: expect.any(Number), account: expect.stringMatching(/^person /) },
      ...{ address: '203.0.113.1', msg: 'password not changed: wrong present password' },
    },
  ])
})
