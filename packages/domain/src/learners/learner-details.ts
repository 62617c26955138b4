import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { WORK_SETTINGS } from '../candidates/work-settings.ts'
import { allow, type Decision } from '../decision.ts'
import { localDate } from '../local-date.ts'
import { normalized } from '../normalized.ts'
import { optionalText, orNull, requiredText } from '../optional-text.ts'
import { emailAddress, phoneNumber } from '../people/contact.ts'
import { US_STATES } from './us-states.ts'
import { refuse } from './words.ts'

const LANGUAGE_HINT = 'Write the language as two letters, for example en or cy.'

/** The most characters of a first or last name. */
export const NAME_LENGTH = 120

/** What staff write about a learner; whether the date of birth is past is `bornBefore`'s to say. */
export const LearnerDetails = z.object({
  externalId: optionalText(60, 'the reference'),
  firstName: requiredText(NAME_LENGTH, 'the first name'),
  lastName: requiredText(NAME_LENGTH, 'the last name'),
  email: emailAddress,
  phone: orNull(phoneNumber),
  dateOfBirth: orNull(
    localDate.refine((day) => day >= '1900-01-01', 'Write a date of birth after 1900, or leave it empty.'),
  ),
  state: orNull(z.enum(US_STATES, { error: 'Choose a US state or territory, or leave it empty.' })),
  language: z
    .string({ error: LANGUAGE_HINT })
    .regex(/^[a-z]{2}$/, LANGUAGE_HINT)
    .default('en'),
  openToRemote: z.boolean(),
  workSettings: z
    .array(z.enum(WORK_SETTINGS, { error: 'Choose work settings from the list.' }))
    .transform((settings) => [...new Set(settings)]),
})

export type LearnerDetails = z.infer<typeof LearnerDetails>

/** Whether somebody may be born on that day: it is past. */
export function bornBefore(dateOfBirth: Temporal.PlainDate | null, today: Temporal.PlainDate): Decision {
  if (dateOfBirth === null || Temporal.PlainDate.compare(dateOfBirth, today) < 0) return allow
  return refuse('LEARNER_BORN_AHEAD', {}, 'dateOfBirth')
}

type Name = { firstName: string; lastName: string }

/** The learner's whole name, as staff see it. */
export function learnerName({ firstName, lastName }: Name): string {
  return `${firstName} ${lastName}`.trim()
}

/**
 * What employers see before an interview: first name and the last name's initial, "Amara L.". A last name of one
 * letter, usual in Chinese, is left out: its initial would be the whole of it.
 */
export function publicName({ firstName, lastName }: Name): string {
  const letters = graphemes(lastName).filter((grapheme) => /\p{L}/u.test(grapheme))
  const initial = letters.length > 1 ? `${letters[0]?.toLocaleUpperCase('en-US')}.` : ''
  return `${firstName.trim()} ${initial}`.trim() || 'Name not given'
}

function graphemes(text: string): string[] {
  const segments = new Intl.Segmenter('en-US', { granularity: 'grapheme' }).segment(normalized(text, 'NFC'))
  return Array.from(segments, ({ segment }) => segment)
}
