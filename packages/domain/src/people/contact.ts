import { z } from 'zod'

/** An e-mail address, trimmed; upper and lower case are kept as written but mean the same. */
export const emailAddress = z
  .string({ error: 'Write an e-mail address, for example amara@example.org.' })
  .trim()
  .max(254, 'Shorten the e-mail address to 254 characters or fewer.')
  .pipe(z.email('Write a full e-mail address, for example amara@example.org.'))

/** A telephone number in international form (E.164); spaces, dots, hyphens and brackets are taken out. */
export const phoneNumber = z
  .string()
  .transform((text) => text.replace(/[\s().-]/g, ''))
  .pipe(
    z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'Write the number with + and its country code, for example +16145550123.'),
  )
