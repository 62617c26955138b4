import { expect, test } from 'vitest'
import { givenSessions } from '../../test/given/sessions.ts'
import { useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'

const world = useWorld()
const { account, signIn, signedIn, signOut, ask, isSomebody, anotherServer } = givenSessions(world)

const REMOVE = 'mutation($input: RemovePersonInput!) { removePerson(input: $input) { __typename } }'
const DISABLE = `mutation($input: DisablePersonInput!) { disablePerson(input: $input) { __typename
  ... on DisablePersonSuccess { person { state disabledAt disabledReason } } ... on Refusal { message } } }`
const ENABLE = `mutation($input: EnablePersonInput!) { enablePerson(input: $input) { __typename
  ... on EnablePersonSuccess { person { state disabledAt disabledReason } } ... on Refusal { message } } }`

/** Known a moment ago, at both servers, so that each remembers. */
async function knownEverywhere(...servers: (string | undefined)[]) {
  const person = await signedIn({ role: 'STAFF' })
  for (const url of servers) expect(await isSomebody(person.cookie, url)).toBe(true)
  return person
}

/** What stands in the audit trail about a person, the first act first. */
const trailOf = (subjectId: string) =>
  world.database.staff.prisma.auditEntry.findMany({
    where: { subjectType: 'Person', subjectId },
    orderBy: { id: 'asc' },
    select: { act: true, actorId: true, detail: true },
  })

test('whoever signs out at one server is out at the other with the very next request', async () => {
  const other = await anotherServer()
  for (let time = 0; time < 5; time++) {
    const { cookie } = await knownEverywhere(undefined, other)
    await signOut(cookie)
    expect([await isSomebody(cookie, other), await isSomebody(cookie)]).toEqual([false, false])
  }
})

test('also when no server hears of it, because their listening connections were cut', async () => {
  const other = await anotherServer()
  const { cookie } = await knownEverywhere(undefined, other)
  const { rowCount } = await world.database.auth.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'journeyline-sessions' and datname = current_database()`,
  )
  expect(rowCount).toBeGreaterThanOrEqual(2)
  await signOut(cookie)
  expect([await isSomebody(cookie, other), await isSomebody(cookie)]).toEqual([false, false])
})

test.each([
  ['removed', REMOVE, {}],
  ['disabled', DISABLE, { reason: 'On leave.' }],
])('whoever is %s is out at every server with the very next request', async (_how, act, more) => {
  const other = await anotherServer()
  const admin = await signedIn({ role: 'STAFF_ADMIN' })
  const { id, cookie } = await knownEverywhere(undefined, other)
  const { errors } = await ask(admin.cookie, act, {
    variables: { input: { personId: sealId('Person', id), ...more } },
  })
  expect(errors).toBeUndefined()
  expect([await isSomebody(cookie, other), await isSomebody(cookie)]).toEqual([false, false])
})

test('whoever may do less from now on has to sign in again', async () => {
  const { id, cookie } = await signedIn({ role: 'STAFF_ADMIN' })
  await world.database.auth.prisma.user.update({ where: { id }, data: { role: 'STAFF' } })
  expect(await world.database.auth.prisma.session.count({ where: { userId: id } })).toBe(0)
  expect(await isSomebody(cookie)).toBe(false)
})

test('a disabled person is told so with the right password only, and gets in again once enabled', async () => {
  const admin = await signedIn({ role: 'STAFF_ADMIN' })
  const { id, email } = await account({ role: 'STAFF' })
  const personId = sealId('Person', id)
  const disabled = await ask(admin.cookie, DISABLE, {
    variables: { input: { personId, reason: 'On leave.' } },
  })
  expect(disabled.data.disablePerson).toEqual({
    __typename: 'DisablePersonSuccess',
    person: { state: 'DISABLED', disabledAt: expect.any(String), disabledReason: 'On leave.' },
  })
  expect(await signIn(email)).toEqual({
    ...{ status: 403, cookie: '', code: 'ACCOUNT_DISABLED' },
    message: 'This account is disabled. Ask a staff admin of the program to enable it.',
  })
  const stranger = await signIn('nobody@example.org', 'wrong password')
  expect(await signIn(email, 'wrong password')).toEqual(stranger)
  const enabled = await ask(admin.cookie, ENABLE, { variables: { input: { personId } } })
  expect(enabled.data.enablePerson).toEqual({
    __typename: 'EnablePersonSuccess',
    person: { state: 'ACTIVE', disabledAt: null, disabledReason: null },
  })
  expect((await signIn(email)).status).toBe(200)
  expect(await trailOf(id)).toEqual([
    { act: 'person.disabled', actorId: admin.id, detail: { reason: 'On leave.' } },
    { act: 'person.enabled', actorId: admin.id, detail: {} },
    { act: 'person.signed_in', actorId: id, detail: {} },
  ])
})

test('nobody who is shut out begins a session, not even in the same moment', async () => {
  const { id } = await account({ role: 'STAFF' })
  const begin = () =>
    world.database.auth.prisma.session.create({
      data: { userId: id, token: `token of ${id}`, expiresAt: new Date('2030-01-01') },
    })
  const disabling = world.database.auth.prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { id }, data: { disabledAt: new Date() } })
    const beginning = begin() // waits for this transaction
    beginning.catch(() => {})
    return { beginning }
  })
  await expect((await disabling).beginning).rejects.toThrow('session_of_who_may_sign_in')
  expect(await world.database.auth.prisma.session.count({ where: { userId: id } })).toBe(0)
})

test('a session ends 30 days after it began, however often it was used', async () => {
  const { id, cookie } = await signedIn({ role: 'STAFF' })
  const begunDaysAgo = (days: number) =>
    world.database.auth.prisma.session.updateMany({
      where: { userId: id },
      data: { createdAt: new Date(Date.now() - days * 24 * 60 * 60 * 1000) },
    })
  await begunDaysAgo(29.9)
  expect(await isSomebody(cookie)).toBe(true)
  const another = await signedIn({ role: 'STAFF' }) // and was not remembered meanwhile
  await signOut(another.cookie)
  await begunDaysAgo(30.1)
  expect(await isSomebody(cookie)).toBe(false)
  expect(await world.database.auth.prisma.session.count({ where: { userId: id } })).toBe(0)
})

test('signing in and out stands in the audit trail', async () => {
  const { id, cookie } = await signedIn({ role: 'STAFF' })
  await signOut(cookie)
  await signOut(cookie) // there is nothing left to end
  expect(await trailOf(id)).toEqual([
    { act: 'person.signed_in', actorId: id, detail: {} },
    { act: 'person.signed_out', actorId: id, detail: {} },
  ])
})
