import { z } from 'zod'
import { allow, type Decision, firstRefusal, refuse } from '../decision.ts'
import { requiredText } from '../optional-text.ts'
import type { PersonState } from './person-state.ts'
import type { Role } from './roles.ts'

/** Why a person may not sign in for a time, as the staff admin writes it. */
export const DisablingDetails = z.object({ reason: requiredText(500, 'the reason') })

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
    managed.viewerId === managed.person.id
      ? refuse("You can't remove yourself. Ask another staff admin.")
      : allow,
    keepsStaffAdmin(managed),
  )
}

/** Whether the person may be kept from signing in for a time: not oneself, and never the last staff admin who can. */
export function mayDisablePerson(managed: ManagedPerson): Decision {
  const { viewerId, person } = managed
  return firstRefusal(
    viewerId === person.id ? refuse("You can't disable yourself. Ask another staff admin.") : allow,
    person.state === 'DISABLED' ? refuse(`${person.name} is disabled already.`) : allow,
    keepsStaffAdmin(managed),
  )
}

/** Whether the person may be let in again: somebody who is disabled. */
export function mayEnablePerson({ person }: Pick<ManagedPerson, 'person'>): Decision {
  if (person.state === 'DISABLED') return allow
  return refuse(`${person.name} is not disabled and can sign in.`)
}

/** Whether a link to choose a new password may be made for the person: somebody else, who can sign in. */
export function mayMakeResetLink({ viewerId, person }: Omit<ManagedPerson, 'staffAdmins'>): Decision {
  return firstRefusal(
    viewerId === person.id
      ? refuse(
          'This is your own account. Change your password in the account menu, or ask another staff admin for a link.',
        )
      : allow,
    person.state === 'DISABLED'
      ? refuse(`${person.name} is disabled and can't sign in. Enable ${person.name} first.`)
      : allow,
  )
}

function keepsStaffAdmin({ person, staffAdmins }: ManagedPerson): Decision {
  if (person.role !== 'STAFF_ADMIN' || person.state !== 'ACTIVE' || staffAdmins > 1) return allow
  return refuse(`${person.name} is the last staff admin. Make somebody else staff admin first.`, 'role')
}
