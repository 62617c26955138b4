import { expect, test } from 'vitest'
import { useWorld } from './kit.ts'
import { cookiesOf, givenAccount, givenServer, PASSWORD } from './own-server.ts'
import { signedIn } from './signed-in.ts'

const world = useWorld()

const personById = (id: string) => world.database.auth.prisma.user.findUniqueOrThrow({ where: { id } })
const sessionsOf = (userId: string) => world.database.auth.prisma.session.count({ where: { userId } })

test.each([
  ['x-forwarded-proto', 'http://x/api/auth/update-user?'],
  ['x-forwarded-proto', '::::'],
  ['x-forwarded-host', 'x/api/auth/update-user?'],
  ['host', 'x'],
  ['x-forwarded-for', 'x, 127.0.0.1'],
  ['x-forwarded-prefix', '/api/auth/update-user'],
  ['x-http-method-override', 'GET'],
  ['x-original-url', '/api/auth/update-user'],
  ['forwarded', 'proto=http://x/api/auth/update-user?;host=x'],
])(
  'the header %s: %s leads to no other route: who signs out is signed out, under the same name',
  async (name, value) => {
    const { act } = await givenServer(world, { trustedProxies: ['loopback'] })
    const { id, email } = await givenAccount(world, 'EMPLOYER')
    const { headers } = await act('sign-in/email', { email, password: PASSWORD })
    const before = await personById(id)
    const sent = { cookie: cookiesOf(headers), [name]: value }
    const { status, body } = await act('sign-out', { name: 'Dr. Alice Chief' }, sent)
    expect([status, body]).toEqual([200, { ok: true }])
    expect(await personById(id)).toEqual(before)
    expect(await sessionsOf(id)).toBe(0)
  },
)

const showing = (headers: Record<string, string>) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', ...headers },
  body: JSON.stringify({ query: '{ viewer { role } }' }),
})

test.each(['/graphql', '/uploads?kind=HOURS&fileName=x.csv', '/evidence?fileName=x.pdf'])(
  'given a bearer token, which nobody has been given, then %s says so instead of answering nobody',
  async (address) => {
    const { cookie } = await signedIn(world, { role: 'STAFF' })
    for (const beside of ['', cookie]) {
      const shown = showing({ authorization: 'Bearer x', cookie: beside })
      const answer = await fetch(`${await world.url()}${address}`, shown)
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
        401,
        'Bearer error="invalid_token"',
      ])
      expect(JSON.stringify(await answer.json())).toContain('"code":"UNAUTHENTICATED"')
    }
  },
)

test('given a password in Authorization, then a program is told how to sign in; of a browser, and beside a session, it is a proxy’s business', async () => {
  const url = await world.url()
  const asked = async (headers: Record<string, string>) => {
    const answer = await fetch(`${url}/graphql`, showing(headers))
    return [answer.status, await answer.json()]
  }
  const authorization = 'Basic eDp5'
  expect(await asked({ authorization })).toMatchObject([
    401,
    { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  ])
  const browser = { authorization, 'sec-fetch-site': 'same-origin' }
  expect(await asked(browser)).toEqual([200, { data: { viewer: null } }])
  const { cookie } = await signedIn(world, { role: 'STAFF' })
  expect(await asked({ authorization, cookie })).toEqual([200, { data: { viewer: { role: 'STAFF' } } }])
  const page = await fetch(`${url}/healthz`, { headers: { authorization: 'Bearer x' } })
  expect(page.status).toBe(200)
})
