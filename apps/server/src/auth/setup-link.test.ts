import { expect, test } from 'vitest'
import { NOBODY, ORIGIN, useWorld } from '../../test/kit.ts'
import { systemClock } from '../clock.ts'
import { createPeople } from './people.ts'

const world = useWorld()

const ACCEPT = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`

test('where nobody can sign in, the link printed last makes the first staff admin, and then there is no more', async () => {
  const people = createPeople(world.database.auth, async (password) => password, systemClock)
  const [earlier, link] = [await people.setupLink(ORIGIN), await people.setupLink(ORIGIN)]
  expect(link).toMatch(/^http:\/\/localhost:4000\/admin\/join\/[\w-]{43}$/)
  const join = async (from: string | null) => {
    const input = {
      token: from!.split('/').at(-1),
      name: 'Ada',
      email: 'Ada@example.org',
      password: 'a password to remember',
    }
    return (await world.ask(NOBODY, ACCEPT, { input })).data.acceptInvitation.__typename
  }
  expect(await join(earlier)).toBe('NotFoundError')
  expect(await join(link)).toBe('AcceptInvitationSuccess')
  expect(await world.database.auth.prisma.user.findMany({ select: { email: true, role: true } })).toEqual([
    { email: 'ada@example.org', role: 'STAFF_ADMIN' },
  ])
  expect(await people.setupLink(ORIGIN)).toBeNull()
})
