import { z } from 'zod'
import { allow, type Decision, firstRefusal, refuse } from '../decision.ts'
import { requiredText } from '../optional-text.ts'
import { emailAddress } from './contact.ts'
import { ROLES, type Role, roleName } from './roles.ts'

/** What a staff admin writes to invite a person; employer people, and only they, belong to an employer. */
export const InvitationDetails = z
  .object({
    name: requiredText(120, 'the name'),
    email: emailAddress,
    role: z.enum(ROLES, { error: 'Choose a role.' }),
    employerId: z
      .string()
      .nullish()
      .transform((id) => id || null),
  })
  .superRefine(({ role, employerId }, context) => {
    if (role === 'EMPLOYER' && employerId === null) {
      context.addIssue({
        code: 'custom',
        path: ['employerId'],
        message: 'Choose the employer this person works for.',
      })
    }
    if (role !== 'EMPLOYER' && employerId !== null) {
      context.addIssue({
        code: 'custom',
        path: ['employerId'],
        message: 'Only people with the employer role belong to an employer. Leave the employer empty.',
      })
    }
  })

export type InvitationDetails = z.infer<typeof InvitationDetails>

/** A password of 10 to 128 characters. */
export const password = z
  .string({ error: 'Write a password.' })
  .min(10, 'Choose a password of at least 10 characters.')
  .max(128, 'Shorten the password to 128 characters or fewer.')

/** A password beside the e-mail address it guards: they differ. */
export const PasswordChoice = z
  .object({ email: z.string(), password })
  .refine(({ email, password }) => password.trim().toLowerCase() !== email.trim().toLowerCase(), {
    path: ['password'],
    message: 'Choose a password that is not the e-mail address.',
  })

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
