import { describe, expect, test } from 'vitest'
import { allow, refuse } from '../decision.ts'
import { changeRole, InvitationDetails, mayInvite, PasswordChoice, removePerson } from './person-details.ts'
import { ROLES, roleName } from './roles.ts'

const riley = { name: 'Riley', email: 'riley@example.org', role: 'STAFF' }
const messages = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

test('an invitation to an employer names the employer, one to staff does not', () => {
  expect(InvitationDetails.parse(riley)).toEqual({ ...riley, employerId: null })
  expect(messages(InvitationDetails.safeParse({ ...riley, role: 'EMPLOYER', employerId: '' }))).toEqual([
    'employerId: Choose the employer this person works for.',
  ])
  expect(messages(InvitationDetails.safeParse({ ...riley, employerId: 'e1' }))).toEqual([
    'employerId: Only people with the employer role belong to an employer. Leave the employer empty.',
  ])
  expect(messages(InvitationDetails.safeParse({ ...riley, name: ' ', role: 'OWNER' }))).toEqual([
    'name: Write the name.',
    'role: Choose a role.',
  ])
})

test('a password has 10 to 128 characters and is not the e-mail address', () => {
  const choose = (password: string) =>
    messages(PasswordChoice.safeParse({ email: 'riley@example.org', password }))
  expect(choose('correct horse')).toEqual([])
  expect(choose('too short')).toEqual(['password: Choose a password of at least 10 characters.'])
  expect(choose('x'.repeat(129))).toEqual(['password: Shorten the password to 128 characters or fewer.'])
  expect(choose('Riley@Example.org')).toEqual(['password: Choose a password that is not the e-mail address.'])
})

test('only staff admins invite', () => {
  expect(ROLES.filter((role) => mayInvite(role).allowed).map(roleName)).toEqual(['Staff admin'])
  expect(mayInvite('STAFF')).toEqual(refuse('Only staff admins invite people. Ask one of them.'))
})

describe('a staff admin', () => {
  const person = { id: 'p2', name: 'Riley', role: 'STAFF_ADMIN' } as const
  const managed = { viewerId: 'p1', person, staffAdmins: 2 }

  test('changes and removes other people', () => {
    expect(changeRole({ ...managed, role: 'STAFF' })).toEqual(allow)
    expect(removePerson(managed)).toEqual(allow)
  })

  test('does neither to oneself', () => {
    expect(changeRole({ ...managed, viewerId: 'p2', role: 'STAFF' })).toEqual(
      refuse("You can't change your own role. Ask another staff admin.", 'role'),
    )
    expect(removePerson({ ...managed, viewerId: 'p2' })).toEqual(
      refuse("You can't remove yourself. Ask another staff admin."),
    )
  })

  test('is never the last to go', () => {
    const last = refuse('Riley is the last staff admin. Make somebody else staff admin first.', 'role')
    expect(changeRole({ ...managed, staffAdmins: 1, role: 'STAFF' })).toEqual(last)
    expect(removePerson({ ...managed, staffAdmins: 1 })).toEqual(last)
    expect(removePerson({ ...managed, person: { ...person, role: 'STAFF' }, staffAdmins: 1 })).toEqual(allow)
  })

  test('makes nobody what they are, and staff no employer', () => {
    expect(changeRole({ ...managed, role: 'STAFF_ADMIN' })).toEqual(
      refuse('Riley already has the role Staff admin. Choose another role.', 'role'),
    )
    expect(changeRole({ ...managed, role: 'EMPLOYER' })).toEqual(
      refuse(
        "Riley can't change between staff and employer. Remove Riley and send a new invitation.",
        'role',
      ),
    )
  })
})
