import { z } from 'zod'
import { requiredText } from '../optional-text.ts'
import { emailAddress } from './contact.ts'
import { ROLES } from './roles.ts'

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
