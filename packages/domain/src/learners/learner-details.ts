import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { WORK_SETTINGS } from '../candidates/work-settings.ts'
import { allow, type Decision } from '../decision.ts'
import { localDate } from '../local-date.ts'
import { normalized } from '../normalized.ts'
import { optionalText, orNull, requiredText } from '../optional-text.ts'
import { emailAddress, phoneNumber } from '../people/contact.ts'
import { commonProblem } from '../words/common-words.ts'
import { isOldEnough, LEAST_AGE } from './least-age.ts'
import { US_STATES } from './us-states.ts'
import { problem, refuse } from './words.ts'

const LANGUAGE_HINT = problem('LEARNER_LANGUAGE_MALFORMED')

/** The most characters of a first or last name. */
export const NAME_LENGTH = 120

/** What staff write about a learner; whether the date of birth is past is `bornBefore`'s to say. */
export const LearnerDetails = z.object({
  externalId: optionalText(60, 'REFERENCE'),
  firstName: requiredText(NAME_LENGTH, 'FIRST_NAME'),
  lastName: requiredText(NAME_LENGTH, 'LAST_NAME'),
  email: emailAddress,
  phone: orNull(phoneNumber),
  dateOfBirth: orNull(localDate.refine((day) => day >= '1900-01-01', problem('LEARNER_BORN_TOO_EARLY'))),
  state: orNull(z.enum(US_STATES, { error: commonProblem('STATE_NOT_LISTED') })),
  language: z
    .string({ error: LANGUAGE_HINT })
    .regex(/^[a-z]{2}$/, LANGUAGE_HINT)
    .default('en'),
  openToRemote: z.boolean(),
  workSettings: z
    .array(z.enum(WORK_SETTINGS, { error: problem('WORK_SETTINGS_NOT_LISTED') }))
    .transform((settings) => [...new Set(settings)]),
})

export type LearnerDetails = z.infer<typeof LearnerDetails>

/** Whether a learner may be born on that day: it is past, and long enough for an apprentice. */
export function bornBefore(dateOfBirth: Temporal.PlainDate | null, today: Temporal.PlainDate): Decision {
  if (dateOfBirth === null || isOldEnough(dateOfBirth, today)) return allow
  return Temporal.PlainDate.compare(dateOfBirth, today) < 0
    ? refuse('LEARNER_TOO_YOUNG', { least: LEAST_AGE }, 'dateOfBirth')
    : refuse('LEARNER_BORN_AHEAD', {}, 'dateOfBirth')
}

type Name = { firstName: string; lastName: string }

/** The learner's whole name, as staff see it. */
export function learnerName({ firstName, lastName }: Name): string {
  return `${firstName} ${lastName}`.trim()
}

/** What a profile is kept under while nobody has written a name. */
const NAMELESS_ON_RECORD = 'Name not given'

/**
 * What employers see before an interview: first name and the last name's initial, "Amara L.". A last name of one
 * letter, usual in Chinese, is left out: its initial would be the whole of it.
 */
export function publicName({ firstName, lastName }: Name): string {
  const letters = graphemes(lastName).filter((grapheme) => /\p{L}/u.test(grapheme))
  const initial = letters.length > 1 ? `${letters[0]?.toLocaleUpperCase('en-US')}.` : ''
  return `${firstName.trim()} ${initial}`.trim() || NAMELESS_ON_RECORD
}

function graphemes(text: string): string[] {
  const segments = new Intl.Segmenter('en-US', { granularity: 'grapheme' }).segment(normalized(text, 'NFC'))
  return Array.from(segments, ({ segment }) => segment)
}
