import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { requiredText } from '../optional-text.ts'
import type { PersonState } from './person-state.ts'
import type { Role } from './roles.ts'
import { refuse } from './words.ts'

/** Why a person may not sign in for a time, as the staff admin writes it. */
export const DisablingDetails = z.object({ reason: requiredText(500, 'REASON') })

type Person = { id: string; name: string; role: Role; state: PersonState }

/** What a staff admin does to another person is decided on. */
export type ManagedPerson = {
  viewerId: string
  person: Person
  /** How many staff admins can sign in, this person counted. */
  staffAdmins: number
}

/** Whether the person may be removed: not oneself, and never the last staff admin who can sign in. */
export function mayRemovePerson(managed: ManagedPerson): Decision {
  return firstRefusal(
    managed.viewerId === managed.person.id ? refuse('PERSON_REMOVES_ONESELF') : allow,
    keepsStaffAdmin(managed),
  )
}

/** Whether the person may be kept from signing in for a time: not oneself, and never the last staff admin who can. */
export function mayDisablePerson(managed: ManagedPerson): Decision {
  const { viewerId, person } = managed
  return firstRefusal(
    viewerId === person.id ? refuse('PERSON_DISABLES_ONESELF') : allow,
    person.state === 'DISABLED' ? refuse('PERSON_DISABLED_ALREADY', { personName: person.name }) : allow,
    keepsStaffAdmin(managed),
  )
}

/** Whether the person may be let in again: somebody who is disabled. */
export function mayEnablePerson({ person }: Pick<ManagedPerson, 'person'>): Decision {
  if (person.state === 'DISABLED') return allow
  return refuse('PERSON_NOT_DISABLED', { personName: person.name })
}

/** Whether a link to choose a new password may be made for the person: somebody else, who can sign in. */
export function mayMakeResetLink({ viewerId, person }: Omit<ManagedPerson, 'staffAdmins'>): Decision {
  return firstRefusal(
    viewerId === person.id ? refuse('PERSON_RESETS_ONESELF') : allow,
    person.state === 'DISABLED' ? refuse('PERSON_DISABLED', { personName: person.name }) : allow,
  )
}

function keepsStaffAdmin({ person, staffAdmins }: ManagedPerson): Decision {
  if (person.role !== 'STAFF_ADMIN' || person.state !== 'ACTIVE' || staffAdmins > 1) return allow
  return refuse('PERSON_LAST_STAFF_ADMIN', { personName: person.name }, 'role')
}
