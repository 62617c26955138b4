import { z } from 'zod'
import { allow, type Decision } from '../decision.ts'
import { requiredText } from '../optional-text.ts'
import { emailAddress } from './contact.ts'
import { ROLES, type Role } from './roles.ts'
import { problem, refuse } from './words.ts'

/** What a staff admin writes to invite a person; employer people, and only they, belong to an employer. */
export const InvitationDetails = z
  .object({
    name: requiredText(120, 'NAME'),
    email: emailAddress,
    role: z.enum(ROLES, { error: problem('ROLE_MISSING') }),
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
        message: problem('EMPLOYER_OF_PERSON_MISSING'),
      })
    }
    if (role !== 'EMPLOYER' && employerId !== null) {
      context.addIssue({
        code: 'custom',
        path: ['employerId'],
        message: problem('EMPLOYER_OF_STAFF'),
      })
    }
  })

export type InvitationDetails = z.infer<typeof InvitationDetails>

/** Whether somebody with this role may invite people: staff admins only. */
export function mayInvite(role: Role): Decision {
  if (role === 'STAFF_ADMIN') return allow
  return refuse('PEOPLE_INVITED_BY_STAFF_ADMINS')
}
