import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import {
  DisablingDetails,
  mayDisablePerson,
  mayEnablePerson,
  mayMakeResetLink,
  mayRemovePerson,
} from './managing.ts'
import { personState } from './person-state.ts'

describe('a staff admin', () => {
  const person = { id: 'p2', name: 'Riley', role: 'STAFF_ADMIN', state: 'ACTIVE' } as const
  const managed = { viewerId: 'p1', person, staffAdmins: 2 }

  test('removes other people', () => {
    expect(mayRemovePerson(managed)).toEqual(allow)
  })

  test('does not remove oneself', () => {
    expect(mayRemovePerson({ ...managed, viewerId: 'p2' })).toEqual(
      told("You can't remove yourself. Ask another staff admin."),
    )
  })

  test('is never the last to go', () => {
    const last = told('Riley is the last staff admin. Make somebody else staff admin first.', 'role')
    expect(mayRemovePerson({ ...managed, staffAdmins: 1 })).toEqual(last)
    expect(mayDisablePerson({ ...managed, staffAdmins: 1 })).toEqual(last)
    expect(mayRemovePerson({ ...managed, person: { ...person, role: 'STAFF' }, staffAdmins: 1 })).toEqual(
      allow,
    )
    expect(mayRemovePerson({ ...managed, person: { ...person, state: 'DISABLED' }, staffAdmins: 1 })).toEqual(
      allow,
    )
  })

  test('disables somebody else who can sign in, and enables who is disabled', () => {
    const disabled = { ...managed, person: { ...person, state: 'DISABLED' } as const }
    expect(mayDisablePerson(managed)).toEqual(allow)
    expect(mayDisablePerson(disabled)).toEqual(told('Riley is disabled already.'))
    expect(mayDisablePerson({ ...managed, viewerId: 'p2' })).toEqual(
      told("You can't disable yourself. Ask another staff admin."),
    )
    expect(mayEnablePerson(disabled)).toEqual(allow)
    expect(mayEnablePerson(managed)).toEqual(told('Riley is not disabled and can sign in.'))
  })

  test('makes a link to a new password for somebody else who can sign in', () => {
    expect(mayMakeResetLink(managed)).toEqual(allow)
    expect(mayMakeResetLink({ ...managed, person: { ...person, state: 'DISABLED' } })).toEqual(
      told("Riley is disabled and can't sign in. Enable Riley first."),
    )
    expect(mayMakeResetLink({ ...managed, viewerId: 'p2' })).toEqual(
      told('This is your own account. Change your own password, or ask another staff admin for a link.'),
    )
  })
})

test('a disabling says why', () => {
  expect(DisablingDetails.parse({ reason: ' On leave. ' })).toEqual({ reason: 'On leave.' })
  expect(problemsOf(DisablingDetails.safeParse({ reason: ' ' }))[0]?.message).toBe('Write the reason.')
})

test('a person is active, disabled or removed', () => {
  const now = new Date()
  expect(personState({ disabledAt: null, removedAt: null })).toBe('ACTIVE')
  expect(personState({ disabledAt: now, removedAt: null })).toBe('DISABLED')
  expect(personState({ disabledAt: now, removedAt: now })).toBe('REMOVED')
})
