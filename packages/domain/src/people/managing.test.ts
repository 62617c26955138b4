import { describe, expect, test } from 'vitest'
import { allow, refuse } from '../decision.ts'
import {
  changeRole,
  DisablingDetails,
  disablePerson,
  enablePerson,
  makeResetLink,
  removePerson,
} from './managing.ts'
import { personState } from './person-state.ts'

describe('a staff admin', () => {
  const person = { id: 'p2', name: 'Riley', role: 'STAFF_ADMIN', state: 'ACTIVE' } as const
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
    expect(disablePerson({ ...managed, staffAdmins: 1 })).toEqual(last)
    expect(removePerson({ ...managed, person: { ...person, role: 'STAFF' }, staffAdmins: 1 })).toEqual(allow)
    expect(removePerson({ ...managed, person: { ...person, state: 'DISABLED' }, staffAdmins: 1 })).toEqual(
      allow,
    )
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

  test('disables somebody else who can sign in, and enables who is disabled', () => {
    const disabled = { ...managed, person: { ...person, state: 'DISABLED' } as const }
    expect(disablePerson(managed)).toEqual(allow)
    expect(disablePerson(disabled)).toEqual(refuse('Riley is disabled already.'))
    expect(disablePerson({ ...managed, viewerId: 'p2' })).toEqual(
      refuse("You can't disable yourself. Ask another staff admin."),
    )
    expect(enablePerson(disabled)).toEqual(allow)
    expect(enablePerson(managed)).toEqual(refuse('Riley is not disabled and can sign in.'))
  })

  test('makes a link to a new password for somebody else who can sign in', () => {
    expect(makeResetLink(managed)).toEqual(allow)
    expect(makeResetLink({ ...managed, person: { ...person, state: 'DISABLED' } })).toEqual(
      refuse("Riley is disabled and can't sign in. Enable Riley first."),
    )
    expect(makeResetLink({ ...managed, viewerId: 'p2' })).toEqual(
      refuse(
        'This is your own account. Change your password in the account menu, or ask another staff admin for a link.',
      ),
    )
  })
})

test('a disabling says why', () => {
  expect(DisablingDetails.parse({ reason: ' On leave. ' })).toEqual({ reason: 'On leave.' })
  expect(DisablingDetails.safeParse({ reason: ' ' }).error?.issues[0]?.message).toBe('Write the reason.')
})

test('a person is active, disabled or removed', () => {
  const now = new Date()
  expect(personState({ disabledAt: null, removedAt: null })).toBe('ACTIVE')
  expect(personState({ disabledAt: now, removedAt: null })).toBe('DISABLED')
  expect(personState({ disabledAt: now, removedAt: now })).toBe('REMOVED')
})
