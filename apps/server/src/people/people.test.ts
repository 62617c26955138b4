import { verifyPassword } from 'better-auth/crypto'
import { expect, test } from 'vitest'
import { unique } from '../../test/given/unique.ts'
import { NOBODY, useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import type { SignedIn, Viewer } from '../kernel/viewer.ts'

const world = useWorld()

const INVITE = `mutation($input: InvitePersonInput!) { invitePerson(input: $input) { __typename
  ... on Refusal { message } ... on InputError { fields { path } }
  ... on AlreadyThereError { path existing { __typename id } }
  ... on InvitePersonSuccess { link invitation { id email role employer { name } expiresAt } } } }`
const ACCEPT = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename
  ... on Refusal { message } ... on InputError { fields { path } } ... on AcceptInvitationSuccess { email } } }`
const REVOKE = `mutation($input: RevokeInvitationInput!) { revokeInvitation(input: $input) { __typename
  ... on Refusal { message } ... on RevokeInvitationSuccess { invitation { id revokedAt } } } }`
const REMOVE = `mutation($input: RemovePersonInput!) { removePerson(input: $input) { __typename
  ... on Refusal { message } ... on RemovePersonSuccess { person { state } } } }`
const PREVIEW = 'query($token: String!) { invitationByToken(token: $token) { email name role employerName } }'
const NO_LINK = {
  __typename: 'NotFoundError',
  message: 'This link does not work any more. Ask for a new one from whoever sent it to you.',
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
const ask = async (viewer: Viewer, document: string, input: object): Promise<any> => {
  const { data, errors } = await world.ask(viewer, document, { input })
  expect(errors).toBeUndefined()
  return Object.values(data)[0]
}

async function invited({ role, employerId }: { role?: string; employerId?: string } = {}) {
  const admin = await world.given.staff('STAFF_ADMIN')
  const email = `${unique('Riley')}@example.org`
  const { link, invitation } = await ask(admin, INVITE, {
    details: { email, name: 'Riley', role: role ?? 'STAFF' },
    employerId,
  })
  const token = link.split('/').at(-1)
  const join = { token, name: 'Riley', email, password: 'a password to remember' }
  return { admin, email, token, join, link, invitation }
}

test('an invited person sees the invitation, joins once, and the link is used up', async () => {
  const employer = await world.given.employer()
  const { email, token, join, link, invitation } = await invited({
    role: 'EMPLOYER',
    employerId: sealId('Employer', employer.id),
  })
  expect(link).toMatch(/^http:\/\/localhost:4000\/employer\/join\/[\w-]{43}$/)
  expect(invitation).toMatchObject({
    email,
    role: 'EMPLOYER',
    employer: { name: employer.name },
    expiresAt: '2026-12-07T15:00:00.000Z',
  })
  expect((await world.ask(NOBODY, PREVIEW, { token })).data.invitationByToken).toEqual({
    email,
    name: 'Riley',
    role: 'EMPLOYER',
    employerName: employer.name,
  })
  const answers = await Promise.all([ask(NOBODY, ACCEPT, join), ask(NOBODY, ACCEPT, join)])
  expect(answers).toContainEqual({ __typename: 'AcceptInvitationSuccess', email: email.toLowerCase() })
  expect(answers).toContainEqual(NO_LINK)
  expect((await world.ask(NOBODY, PREVIEW, { token })).data.invitationByToken).toBeNull()

  const person = await world.database.auth.prisma.user.findUniqueOrThrow({
    where: { email: email.toLowerCase() },
    include: { accounts: true },
  })
  expect(person).toMatchObject({
    role: 'EMPLOYER',
    employerId: employer.id,
    accounts: [{ providerId: 'credential' }],
  })
  const { password } = person.accounts[0]!
  expect(await verifyPassword({ hash: password!, password: join.password })).toBe(true)
})

test('only staff admins invite, and staff go to the admin console', async () => {
  const { link } = await invited()
  expect(link).toMatch(/^http:\/\/localhost:4000\/admin\/join\//)
  for (const viewer of [await world.given.staff(), await world.given.employerPerson()]) {
    const { errors } = await world.ask(viewer, INVITE, {
      input: { details: { email: 'a@example.org', name: 'A', role: 'STAFF' } },
    })
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', sentence: 'NOT_ALLOWED', values: {} })
  }
})

test('a weak password and another address are refused with their field, and the link still works', async () => {
  const { join, email } = await invited()
  expect(await ask(NOBODY, ACCEPT, { ...join, password: 'short' })).toMatchObject({
    fields: [{ path: ['password'] }],
  })
  expect(await ask(NOBODY, ACCEPT, { ...join, password: email })).toMatchObject({
    fields: [{ path: ['password'] }],
  })
  expect(await ask(NOBODY, ACCEPT, { ...join, email: 'other@example.org' })).toMatchObject({
    fields: [{ path: ['email'] }],
  })
  expect(await ask(NOBODY, ACCEPT, join)).toMatchObject({ email: join.email.toLowerCase() })
})

test('unknown, revoked and expired links say one and the same', async () => {
  const { admin, join, token, invitation } = await invited()
  expect(await ask(NOBODY, ACCEPT, { ...join, token: 'made up' })).toEqual(NO_LINK)
  for (const _ of [1, 2]) {
    expect(await ask(admin, REVOKE, { invitationId: invitation.id })).toMatchObject({
      invitation: { id: invitation.id, revokedAt: '2026-11-23T15:00:00.000Z' },
    })
  }
  expect(await ask(NOBODY, ACCEPT, join)).toEqual(NO_LINK)
  expect((await world.ask(NOBODY, PREVIEW, { token })).data.invitationByToken).toBeNull()

  const late = await invited()
  await expire(late.email)
  expect(await ask(NOBODY, ACCEPT, late.join)).toEqual(NO_LINK)
})

test('an address has one open link; an expired or revoked one makes room', async () => {
  const { admin, email, invitation } = await invited()
  const again = { details: { email: email.toUpperCase(), name: 'Riley', role: 'STAFF' } }
  expect(await ask(admin, INVITE, again)).toEqual({
    ...{ __typename: 'AlreadyThereError', path: ['details', 'email'] },
    message: expect.stringContaining('already has an open invitation'),
    existing: { __typename: 'Invitation', id: invitation.id },
  })
  await ask(admin, REVOKE, { invitationId: invitation.id })
  const second = await ask(admin, INVITE, again)
  expect(second.__typename).toBe('InvitePersonSuccess')
  await expire(again.details.email)
  const third = await ask(admin, INVITE, again)
  await ask(NOBODY, ACCEPT, {
    token: third.link.split('/').at(-1),
    name: 'R',
    email,
    password: 'a password to remember',
  })
  expect(await ask(admin, REVOKE, { invitationId: third.invitation.id })).toMatchObject({
    __typename: 'RuleError',
  })
  expect(await ask(admin, INVITE, again)).toMatchObject({
    message: expect.stringContaining('already signs in here'),
  })
})

test('a removed person is gone with every session, while what the person wrote stays under the name', async () => {
  const admin = await world.given.staff('STAFF_ADMIN')
  const { personId } = await world.given.staff()
  const { auth, staff } = world.database
  await auth.prisma.session.create({
    data: { userId: personId, token: unique('token'), expiresAt: new Date('2027-01-01') },
  })
  const { id: enrollmentId } = await world.given.enrollment()
  await staff.prisma.stageChange.create({
    data: {
      enrollmentId,
      fromStage: 'TRAINING',
      toStage: 'PRACTICODE',
      effectiveOn: new Date('2026-11-01'),
      recordedById: personId,
    },
  })
  expect(await ask(admin, REMOVE, { personId: sealId('Person', personId) })).toEqual({
    __typename: 'RemovePersonSuccess',
    person: { state: 'REMOVED' },
  })
  expect(await auth.prisma.session.count({ where: { userId: personId } })).toBe(0)
  expect(
    await staff.prisma.stageChange.findMany({ where: { enrollmentId, toStage: 'PRACTICODE' } }),
  ).toMatchObject([{ recordedById: personId }])
  expect(await ask(admin, REMOVE, { personId: sealId('Person', personId) })).toMatchObject({
    __typename: 'NotFoundError',
  })
})

test('nobody removes oneself, and of the last two staff admins one stays, even when each removes the other', async () => {
  await world.database.auth.prisma.user.updateMany({
    where: { role: 'STAFF_ADMIN', removedAt: null },
    data: { removedAt: new Date(), email: null },
  })
  const [one, other] = [await world.given.staff('STAFF_ADMIN'), await world.given.staff('STAFF_ADMIN')]
  const [idOfOne, idOfOther] = [one, other].map(({ personId }) => sealId('Person', personId))
  expect(await ask(one, REMOVE, { personId: idOfOne })).toMatchObject({
    message: "You can't remove yourself. Ask another staff admin.",
  })
  const answers = await Promise.all([
    ask(one, REMOVE, { personId: idOfOther }),
    ask(other, REMOVE, { personId: idOfOne }),
  ])
  expect(answers.filter(({ __typename }) => __typename === 'RemovePersonSuccess')).toHaveLength(1)
  expect(
    await world.database.auth.prisma.user.count({ where: { role: 'STAFF_ADMIN', removedAt: null } }),
  ).toBe(1)
})

test('the list of invitations shows every one to staff admins, the latest first, and no token', async () => {
  const { admin, email } = await invited()
  const { data } = await world.ask(
    admin,
    '{ invitations(first: 1) { totalCount edges { node { email invitedBy { label } acceptedAt revokedAt } } } }',
  )
  expect(data.invitations.edges).toEqual([
    { node: { email, invitedBy: { label: 'Sam Okafor' }, acceptedAt: null, revokedAt: null } },
  ])
  expect(
    (await world.ask(await world.given.staff(), '{ invitations { totalCount } }')).errors?.[0]?.extensions,
  ).toEqual({ code: 'FORBIDDEN', sentence: 'NOT_ALLOWED', values: {} })
})

test('an invitation is staff admins’ also by its id: for other staff there is none', async () => {
  const { admin, email } = await invited()
  const { id } = await world.database.auth.prisma.invitation.findFirstOrThrow({ where: { email } })
  const found = async (viewer: SignedIn) =>
    (await world.ask(viewer, 'query ($id: ID!) { node(id: $id) { id } }', { id: sealId('Invitation', id) }))
      .data
  expect(await found(admin)).toEqual({ node: { id: sealId('Invitation', id) } })
  expect(await found(await world.given.staff())).toEqual({ node: null })
})

const expire = (email: string) =>
  world.database.auth.prisma.invitation.updateMany({
    where: { email, revokedAt: null },
    data: { expiresAt: new Date('2026-11-23T14:59:59Z') },
  })

test('the people of an installation are listed with the latest first, and nobody who was removed', async () => {
  const admin = await world.given.staff('STAFF_ADMIN')
  const gone = await world.given.user({ role: 'STAFF' })
  await ask(admin, REMOVE, { personId: sealId('Person', gone.id) })
  const maria = await world.given.employerPerson()
  const { data } = await world.ask(
    admin,
    '{ people(first: 2) { edges { node { id name role state disabledAt disabledReason employer { id } } } } }',
  )
  const active = { state: 'ACTIVE', disabledAt: null, disabledReason: null }
  expect(data.people.edges.map(({ node }: { node: object }) => node)).toEqual([
    {
      ...{ id: sealId('Person', maria.personId), name: 'Maria Delgado', role: 'EMPLOYER', ...active },
      employer: { id: sealId('Employer', maria.employerId!) },
    },
    {
      ...{ id: sealId('Person', admin.personId), name: 'Sam Okafor', role: 'STAFF_ADMIN', ...active },
      employer: null,
    },
  ])
})
