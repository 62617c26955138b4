import { expect, test } from 'vitest'
import { NOBODY, ORIGIN, useWorld } from '../../../test/kit.ts'
import { systemClock } from '../../kernel/clock.ts'
import { createPeople } from '../people.ts'

const world = useWorld()

const join = async (link: string | null, email = 'Ada@example.org') => {
  const token = link!.split('/').at(-1)
  const input = { token, name: 'Ada', email, password: 'a password to remember' }
  return (await world.ask(NOBODY, ACCEPT, { input })).data.acceptInvitation.__typename
}

const ACCEPT = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`

test('where nobody can sign in, the link printed last makes the first staff admin, and then there is no more', async () => {
  const people = createPeople(world.database.auth, async (password) => password, systemClock)
  const [earlier, link] = [await people.setupLink(ORIGIN), await people.setupLink(ORIGIN)]
  expect(link).toMatch(/^http:\/\/localhost:4000\/admin\/join\/[\w-]{43}$/)
  expect(await join(earlier)).toBe('NotFoundError')
  expect(await join(link)).toBe('AcceptInvitationSuccess')
  expect(await world.database.auth.prisma.user.findMany({ select: { email: true, role: true } })).toEqual([
    { email: 'ada@example.org', role: 'STAFF_ADMIN' },
  ])
  expect(await people.setupLink(ORIGIN)).toBeNull()
})

test('two links that are open at once, as two servers may have printed them, make one staff admin', async () => {
  const { prisma } = world.database.auth
  await prisma.user.updateMany({ data: { removedAt: new Date(), email: null } })
  const people = createPeople(world.database.auth, async (password) => password, systemClock)
  const links = [await people.setupLink(ORIGIN), await people.setupLink(ORIGIN)]
  await prisma.invitation.updateMany({ where: { acceptedAt: null }, data: { revokedAt: null } })
  const joined = await Promise.all(links.map((link, at) => join(link, `ada${at}@example.org`)))
  expect(joined.sort()).toEqual(['AcceptInvitationSuccess', 'NotFoundError'])
  expect(await prisma.user.count({ where: { removedAt: null } })).toBe(1)
})
