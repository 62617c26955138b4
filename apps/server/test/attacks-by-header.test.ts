import { expect, test } from 'vitest'
import { useWorld } from './kit.ts'
import { cookiesOf, givenAccount, givenServer, PASSWORD } from './own-server.ts'

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
