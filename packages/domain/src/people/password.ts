import { z } from 'zod'
import { tooLong } from '../optional-text.ts'
import { isWellKnown } from './well-known-passwords.ts'
import { problem } from './words.ts'

/** How many characters a password has at least. */
export const PASSWORD_LEAST = 10

/** How many it has at most. */
const PASSWORD_MOST = 128

/** What a password has to be by itself: of a length, and none that is tried first. */
const password = z
  .string({ error: problem('PASSWORD_MISSING') })
  .min(PASSWORD_LEAST, problem('PASSWORD_TOO_SHORT', { least: PASSWORD_LEAST }))
  .max(PASSWORD_MOST, tooLong(PASSWORD_MOST, 'PASSWORD'))
  .refine((text) => !isWellKnown(text), problem('PASSWORD_WELL_KNOWN'))

const SAME_AS_ADDRESS = problem('PASSWORD_IS_ADDRESS')

const isAddress = (text: string, email: string) => text.trim().toLowerCase() === email.trim().toLowerCase()

/** A password beside the e-mail address it guards: they differ. Whoever joins or resets a password chooses so. */
export const PasswordChoice = z
  .object({ email: z.string(), password })
  .refine((choice) => !isAddress(choice.password, choice.email), {
    path: ['password'],
    message: SAME_AS_ADDRESS,
  })

/** A new password in place of the present one: chosen by the same rule, and another one. */
export const PasswordChange = z
  .object({
    email: z.string(),
    currentPassword: z.string().min(1, problem('PRESENT_PASSWORD_MISSING')),
    newPassword: password,
  })
  .refine((change) => !isAddress(change.newPassword, change.email), {
    path: ['newPassword'],
    message: SAME_AS_ADDRESS,
  })
  .refine(({ currentPassword, newPassword }) => currentPassword !== newPassword, {
    path: ['newPassword'],
    message: problem('PASSWORD_UNCHANGED'),
  })
