import { z } from 'zod'
import { localDate } from '../../local-date.ts'
import { orNull, requiredText } from '../../optional-text.ts'
import { emailAddress, phoneNumber } from '../../people/contact.ts'
import { problem } from '../words.ts'
import { CODE_SETS } from './code-sets.ts'

/** Who may verify the time somebody spent coding: nobody else's letter is taken by AAPC. */
export const SIGNATORY_ROLES = ['EMPLOYER', 'SUPERVISOR', 'HUMAN_RESOURCES'] as const

/** For whom or as what the letter is signed. */
export type SignatoryRole = (typeof SIGNATORY_ROLES)[number]

/** What staff write for a letter of experience, beside what the record says; `experienceLetter` puts it in words. */
export const ExperienceLetterDetails = z
  .object({
    /** The day the letter bears. */
    writtenOn: localDate,
    signatoryName: requiredText(120, 'SIGNATORY_NAME'),
    signatoryTitle: requiredText(120, 'SIGNATORY_TITLE'),
    signatoryRole: z.enum(SIGNATORY_ROLES, {
      error: problem('LETTER_SIGNATORY_ROLE_NOT_TAKEN'),
    }),
    signatoryEmail: orNull(emailAddress),
    signatoryPhone: orNull(phoneNumber),
    codeSets: z
      .array(z.enum(CODE_SETS, { error: problem('LETTER_CODE_SET_NOT_LISTED') }))
      .min(1, problem('LETTER_CODE_SETS_MISSING'))
      .transform((chosen) => CODE_SETS.filter((codeSet) => chosen.includes(codeSet))),
  })
  .refine(({ signatoryEmail, signatoryPhone }) => signatoryEmail !== null || signatoryPhone !== null, {
    path: ['signatoryEmail'],
    message: problem('LETTER_CONTACT_MISSING'),
  })

export type ExperienceLetterDetails = z.infer<typeof ExperienceLetterDetails>
