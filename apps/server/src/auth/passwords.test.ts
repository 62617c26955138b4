import { expect, test } from 'vitest'
import { givenSessions, PASSWORD } from '../../test/given/sessions.ts'
import { NOBODY, ORIGIN, useWorld } from '../../test/kit.ts'
import { sealId } from '../graphql/global-id.ts'
import type { Viewer } from '../kernel/viewer.ts'

const world = useWorld()
const { account, signIn, signedIn, ask, isSomebody } = givenSessions(world)

const CHANGE = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) { __typename
  ... on Refusal { message } ... on InputError { fields { path message } } ... on ChangePasswordSuccess { viewer { role } } } }`
const MAKE = `mutation($input: CreatePasswordResetLinkInput!) { createPasswordResetLink(input: $input) { __typename
  ... on Refusal { message } ... on CreatePasswordResetLinkSuccess { link expiresAt } } }`
const RESET = `mutation($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename
  ... on Refusal { message } ... on InputError { fields { path message } } ... on ResetPasswordSuccess { email } } }`
const PREVIEW = 'query($token: String!) { passwordResetByToken(token: $token) { name email expiresAt } }'
const DONE = { __typename: 'ResetPasswordSuccess', email: expect.stringContaining('@') }
const DEAD = {
  __typename: 'NotFoundError',
  message: 'This link does not work any more. Ask a staff admin of the program for a new one.',
}
const NEW = 'a password that is new'

// biome-ignore lint/suspicious/noExplicitAny: a test reads the shape it asked for
const does = async (viewer: Viewer, document: string, input: object): Promise<any> => {
  const { data, errors } = await world.ask(viewer, document, { input })
  expect(errors).toBeUndefined()
  return Object.values(data)[0]
}

const trailOf = (subjectId: string) =>
  world.database.staff.prisma.auditEntry.findMany({
    where: { subjectType: 'Person', subjectId, act: { startsWith: 'person.' } },
    orderBy: { id: 'asc' },
    select: { act: true, actorId: true, detail: true },
  })

async function linked() {
  const admin = await world.given.staff('STAFF_ADMIN')
  const person = await account({ role: 'STAFF', name: 'Riley Brook' })
  const { link, expiresAt } = await does(admin, MAKE, { personId: sealId('Person', person.id) })
  return { admin, person, link, expiresAt, token: link.split('/').at(-1) as string }
}

test('a new password ends the other sessions, not the one that asks, and is the one that counts', async () => {
  const { id, email, cookie } = await signedIn({ role: 'STAFF' })
  const elsewhere = await signIn(email)
  const { data } = await ask(cookie, CHANGE, {
    variables: { input: { currentPassword: PASSWORD, newPassword: NEW } },
  })
  expect(data.changePassword).toEqual({ __typename: 'ChangePasswordSuccess', viewer: { role: 'STAFF' } })
  expect([await isSomebody(cookie), await isSomebody(elsewhere.cookie)]).toEqual([true, false])
  expect([(await signIn(email)).status, (await signIn(email, NEW)).status]).toEqual([401, 200])
  expect(await trailOf(id)).toEqual([
    { act: 'person.signed_in', actorId: id, detail: {} },
    { act: 'person.signed_in', actorId: id, detail: {} },
    { act: 'person.password_changed', actorId: id, detail: {} },
    { act: 'person.signed_in', actorId: id, detail: {} },
  ])
})

test('a new password that joining would refuse is refused, and so is whoever does not know the present one', async () => {
  const { id, email } = await account({ role: 'STAFF' })
  const viewer = { ...(await world.given.staff()), personId: id }
  const fields = async (currentPassword: string, newPassword: string) =>
    (await does(viewer, CHANGE, { currentPassword, newPassword })).fields
  expect(await fields(PASSWORD, 'short')).toEqual([
    { path: ['newPassword'], message: 'Give a password of at least 10 characters.' },
  ])
  expect(await fields(PASSWORD, email)).toEqual([
    { path: ['newPassword'], message: 'Give a password that is not the e-mail address.' },
  ])
  expect(await fields(PASSWORD, 'Password123')).toEqual([
    {
      path: ['newPassword'],
      message: 'Give another password: this one is among the first that are tried.',
    },
  ])
  expect(await fields('not the present one', NEW)).toEqual([
    {
      path: ['currentPassword'],
      message: 'This is not your present password. Check it and try again.',
    },
  ])
})

test('with a link a person chooses a new password once, within a day, and every session ends', async () => {
  const { admin, person, link, token, expiresAt } = await linked()
  expect(link).toMatch(/^http:\/\/localhost:4000\/admin\/reset\/[\w-]{43}$/)
  expect(expiresAt).toBe('2026-11-24T15:00:00.000Z')
  const { cookie } = await signIn(person.email)
  expect(await isSomebody(cookie)).toBe(true)
  expect((await world.ask(NOBODY, PREVIEW, { token })).data.passwordResetByToken).toEqual({
    ...{ name: 'Riley Brook', email: person.email, expiresAt },
  })
  expect(await does(NOBODY, RESET, { token, password: 'short' })).toMatchObject({
    fields: [{ path: ['password'] }],
  })
  expect(await does(NOBODY, RESET, { token, password: person.email })).toMatchObject({
    fields: [{ path: ['password'] }],
  })
  const variables = { input: { token, password: NEW } }
  const reset = async () => (await ask('', RESET, { variables })).data.resetPassword
  const answers = await Promise.all([reset(), reset()])
  expect(answers).toContainEqual(DONE)
  expect(answers).toContainEqual(DEAD)
  expect(await isSomebody(cookie)).toBe(false)
  expect((await signIn(person.email, NEW)).status).toBe(200)
  expect(await trailOf(person.id)).toEqual([
    {
      ...{ act: 'person.reset_link_made', actorId: admin.personId },
      detail: { expiresAt },
    },
    { act: 'person.signed_in', actorId: person.id, detail: {} },
    {
      ...{ act: 'person.password_reset', actorId: person.id },
      detail: { linkMadeById: admin.personId },
    },
    { act: 'person.signed_in', actorId: person.id, detail: {} },
  ])
})

test('whoever tried wrong passwords too often gets in at once with the one chosen by a link', async () => {
  const { person, token } = await linked()
  const statuses: number[] = []
  const tries = async (password: string) => {
    const headers = { 'content-type': 'application/json', origin: ORIGIN }
    const body = JSON.stringify({ email: person.email, password })
    const answer = await fetch(`${await world.url()}/api/auth/sign-in/email`, {
      method: 'POST',
      headers,
      body,
    })
    statuses.push(answer.status)
  }
  for (let time = 0; time < 6; time++) await tries('long forgotten')
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  const { data } = await ask('', RESET, { variables: { input: { token, password: NEW } } })
  expect(data.resetPassword).toEqual(DONE)
  await tries(NEW)
  expect(statuses.at(-1)).toBe(200)
})

test('links that are unknown, used, replaced, expired or of somebody who was shut out answer alike', async () => {
  const { admin, person, token } = await linked()
  const personId = sealId('Person', person.id)
  const newer = (await does(admin, MAKE, { personId })).link.split('/').at(-1)
  const late = await linked()
  await world.database.auth.prisma.passwordReset.updateMany({
    where: { userId: late.person.id },
    data: { expiresAt: new Date('2026-11-23T14:59:59Z') },
  })
  const disabled = await linked()
  await world.database.auth.prisma.user.update({
    where: { id: disabled.person.id },
    data: { disabledAt: new Date() },
  })
  expect(await does(NOBODY, RESET, { token: newer, password: NEW })).toEqual(DONE)
  for (const dead of ['made up', token, newer, late.token, disabled.token]) {
    expect(await does(NOBODY, RESET, { token: dead, password: NEW })).toEqual(DEAD)
    expect((await world.ask(NOBODY, PREVIEW, { token: dead })).data).toEqual({ passwordResetByToken: null })
  }
})

test('only staff admins make links to a new password, for others who can sign in', async () => {
  const admin = await world.given.staff('STAFF_ADMIN')
  const { id: employerId } = await world.given.employer()
  const { id } = await account({ role: 'EMPLOYER', employerId, name: 'Riley Brook' })
  const input = { personId: sealId('Person', id) }
  for (const viewer of [await world.given.staff(), await world.given.employerPerson()])
    expect((await world.ask(viewer, MAKE, { input })).errors?.[0]?.extensions).toEqual({
      code: 'FORBIDDEN',
      sentence: 'NOT_ALLOWED',
      values: {},
    })
  expect((await world.ask(NOBODY, MAKE, { input })).errors?.[0]?.extensions).toEqual({
    ...{ code: 'UNAUTHENTICATED', sentence: 'SIGN_IN_FIRST', values: {} },
  })
  expect(
    (await world.ask(NOBODY, CHANGE, { input: { currentPassword: 'x', newPassword: NEW } })).errors?.[0]
      ?.extensions,
  ).toEqual({
    ...{ code: 'UNAUTHENTICATED', sentence: 'SIGN_IN_FIRST', values: {} },
  })
  expect((await does(admin, MAKE, input)).link).toMatch(`${ORIGIN}/employer/reset/`)
  expect(await does(admin, MAKE, { personId: sealId('Person', admin.personId) })).toEqual({
    __typename: 'RuleError',
    message: 'This is your own account. Change your own password, or ask another staff admin for a link.',
  })
  await world.database.auth.prisma.user.update({ where: { id }, data: { disabledAt: new Date() } })
  expect(await does(admin, MAKE, input)).toEqual({
    __typename: 'RuleError',
    message: "Riley Brook is disabled and can't sign in. Enable Riley Brook first.",
  })
})
