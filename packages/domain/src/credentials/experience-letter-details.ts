import { z } from 'zod'
import { localDate } from '../local-date.ts'
import { orNull, requiredText } from '../optional-text.ts'
import { emailAddress, phoneNumber } from '../people/contact.ts'
import { CODE_SETS } from './code-sets.ts'

/** Who may verify the time somebody spent coding: nobody else's letter is taken (domain.md section 3). */
export const SIGNATORY_ROLES = ['EMPLOYER', 'SUPERVISOR', 'HUMAN_RESOURCES'] as const

/** For whom or as what the letter is signed. */
export type SignatoryRole = (typeof SIGNATORY_ROLES)[number]

/** The role in words: "Human resources". */
export function signatoryRoleName(role: SignatoryRole): string {
  return { EMPLOYER: 'Employer', SUPERVISOR: 'Supervisor', HUMAN_RESOURCES: 'Human resources' }[role]
}

const HOURS_HINT = 'Write the hours worked as a number above 0, or leave them empty.'

/** What staff write for a letter of experience, beside what the record says; `experienceLetter` puts it in words. */
export const ExperienceLetterDetails = z
  .object({
    /** The day the letter bears. */
    writtenOn: localDate,
    signatoryName: requiredText(120, 'the name of who signs'),
    signatoryTitle: requiredText(120, 'the job title of who signs'),
    signatoryRole: z.enum(SIGNATORY_ROLES, {
      error: 'Choose the employer, a supervisor or human resources: a letter from anybody else is not taken.',
    }),
    signatoryEmail: orNull(emailAddress),
    signatoryPhone: orNull(phoneNumber),
    codeSets: z
      .array(z.enum(CODE_SETS, { error: 'Choose code sets from the list.' }))
      .min(1, 'Choose at least one code set: the letter says which were used.')
      .transform((chosen) => CODE_SETS.filter((codeSet) => chosen.includes(codeSet))),
    /** Minutes worked in the whole time; null when the letter is to say nothing of them. */
    workedMinutes: z
      .int({ error: HOURS_HINT })
      .min(1, HOURS_HINT)
      .nullish()
      .transform((minutes) => minutes ?? null),
  })
  .refine(({ signatoryEmail, signatoryPhone }) => signatoryEmail !== null || signatoryPhone !== null, {
    path: ['signatoryEmail'],
    message:
      'Write an e-mail address or a telephone number of who signs, so that the letter can be verified.',
  })

export type ExperienceLetterDetails = z.infer<typeof ExperienceLetterDetails>
