import { allow, type Decision, firstRefusal, refuse } from '../decision.ts'
import { type Role, roleName } from './roles.ts'

type Person = { id: string; name: string; role: Role }

type ManagedPerson = {
  viewerId: string
  person: Person
  /** How many staff admins there are, this person counted. */
  staffAdmins: number
}

/** Whether somebody with this role may invite people: staff admins only. */
export function mayInvite(role: Role): Decision {
  if (role === 'STAFF_ADMIN') return allow
  return refuse('Only staff admins invite people. Ask one of them.')
}

/** Whether the person's role may change: not one's own, never the last staff admin's, and an employer's people stay its own. */
export function changeRole({
  viewerId,
  person,
  staffAdmins,
  role,
}: ManagedPerson & { role: Role }): Decision {
  if (role === person.role) {
    return refuse(`${person.name} already has the role ${roleName(role)}. Choose another role.`, 'role')
  }
  if ((role === 'EMPLOYER') !== (person.role === 'EMPLOYER')) {
    return refuse(
      `${person.name} can't change between staff and employer. Remove ${person.name} and send a new invitation.`,
      'role',
    )
  }
  return firstRefusal(
    viewerId === person.id
      ? refuse("You can't change your own role. Ask another staff admin.", 'role')
      : allow,
    keepsStaffAdmin(person, staffAdmins),
  )
}

/** Whether the person may be removed: not oneself, and never the last staff admin. */
export function removePerson({ viewerId, person, staffAdmins }: ManagedPerson): Decision {
  return firstRefusal(
    viewerId === person.id ? refuse("You can't remove yourself. Ask another staff admin.") : allow,
    keepsStaffAdmin(person, staffAdmins),
  )
}

function keepsStaffAdmin(person: Person, staffAdmins: number): Decision {
  if (person.role !== 'STAFF_ADMIN' || staffAdmins > 1) return allow
  return refuse(`${person.name} is the last staff admin. Make somebody else staff admin first.`, 'role')
}
