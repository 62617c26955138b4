import { z } from 'zod'
import { isWellKnown } from './well-known-passwords.ts'

/** What a password has to be by itself: 10 to 128 characters, and none that is tried first. */
const password = z
  .string({ error: 'Write a password.' })
  .min(10, 'Choose a password of at least 10 characters.')
  .max(128, 'Shorten the password to 128 characters or fewer.')
  .refine(
    (text) => !isWellKnown(text),
    'Choose another password: this one is among the first that are tried.',
  )

const SAME_AS_ADDRESS = 'Choose a password that is not the e-mail address.'

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
    currentPassword: z.string().min(1, 'Write your present password.'),
    newPassword: password,
  })
  .refine((change) => !isAddress(change.newPassword, change.email), {
    path: ['newPassword'],
    message: SAME_AS_ADDRESS,
  })
  .refine(({ currentPassword, newPassword }) => currentPassword !== newPassword, {
    path: ['newPassword'],
    message: 'This is your present password. Choose another one.',
  })
