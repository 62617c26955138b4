import { z } from 'zod'
import { tooLong } from '../optional-text.ts'
import { problem } from './words.ts'

/** An e-mail address, trimmed; upper and lower case are kept as written but mean the same. */
export const emailAddress = z
  .string({ error: problem('EMAIL_MISSING') })
  .trim()
  .max(254, tooLong(254, 'EMAIL'))
  .pipe(z.email(problem('EMAIL_MALFORMED')))

/** A telephone number in international form (E.164); spaces, dots, hyphens and brackets are taken out. */
export const phoneNumber = z
  .string()
  .transform((text) => text.replace(/[\s().-]/g, ''))
  .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/, problem('PHONE_MALFORMED')))
