import { z } from 'zod'

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
