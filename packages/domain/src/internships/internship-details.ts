import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { foldedWords } from '../folded-words.ts'
import { daysBetween, isBefore, isEarlierDay, localDate } from '../local-date.ts'
import { optionalText, orNull, requiredText } from '../optional-text.ts'
import { emailAddress } from '../people/contact.ts'
import { problem, refuse } from './words.ts'

const MINUTES_A_DAY = 24 * 60

const MINUTES_HINT = problem('INTERNSHIP_HOURS_UNREADABLE')
const minutes = z.int({ error: MINUTES_HINT }).min(0, MINUTES_HINT)

/** What staff write about an internship, such as one of AAPC's Project Xtern (A53, C32). */
export const InternshipDetails = z
  .object({
    site: requiredText(160, 'INTERNSHIP_SITE'),
    startsOn: localDate,
    /** Local day the internship is expected to end; null when nobody knows yet. */
    endsOn: orNull(localDate),
    /** Local day it did end; null while it runs. */
    endedOn: orNull(localDate),
    /** Minutes worked in all, so far. */
    minutes: minutes.default(0),
    /** Minutes of those that were spent on coding. */
    codingMinutes: minutes.default(0),
    supervisorName: optionalText(120, 'SUPERVISOR_NAME'),
    supervisorEmail: orNull(emailAddress),
  })
  .superRefine((internship, context) => {
    const { startsOn, endsOn, endedOn, minutes, codingMinutes } = internship
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (isEarlierDay(endsOn, startsOn)) {
      wrong('endsOn', problem('INTERNSHIP_EXPECTED_TO_END_BEFORE_START'))
    }
    if (isEarlierDay(endedOn, startsOn)) {
      wrong('endedOn', problem('INTERNSHIP_ENDED_BEFORE_START'))
    }
    if (codingMinutes > minutes) {
      wrong('codingMinutes', problem('INTERNSHIP_CODING_LONGER_THAN_ALL', { minutes }))
    }
  })

export type InternshipDetails = z.infer<typeof InternshipDetails>

/** An internship as the rules see it; days are local days of the site. */
export type Internship = {
  startsOn: Temporal.PlainDate
  /** The expected end; null when nobody knows yet. */
  endsOn: Temporal.PlainDate | null
  /** The day it did end; null while it runs. */
  endedOn: Temporal.PlainDate | null
  /** Minutes in all, and those of them that were coding. */
  minutes: number
  codingMinutes: number
}

/** Whether a further internship is another one: not of a site and first day that are written down already. */
export function anotherInternship(
  internship: { site: string; startsOn: Temporal.PlainDate },
  others: readonly { site: string; startsOn: Temporal.PlainDate }[],
): Decision {
  const { site, startsOn } = internship
  const isThere = others.some(
    (other) => foldedWords(other.site) === foldedWords(site) && other.startsOn.equals(startsOn),
  )
  if (!isThere) return allow
  return refuse('INTERNSHIP_ON_RECORD_ALREADY', { site, startsOn }, 'site')
}

/**
 * Whether the internship may be written down like that today: an end that has come, an evaluation that is not older, and
 * no more minutes than its days have.
 */
export function mayRecordInternship(
  internship: Internship & {
    /** Day of the evaluation; null where there is none. */
    evaluatedOn?: Temporal.PlainDate | null
  },
  today: Temporal.PlainDate,
): Decision {
  const { startsOn, endedOn, evaluatedOn = null } = internship
  return firstRefusal(
    evaluatedOn && isBefore(evaluatedOn, startsOn)
      ? refuse('INTERNSHIP_ENDS_AFTER_EVALUATION', { evaluatedOn }, 'startsOn')
      : allow,
    endedOn ? dayHasCome(endedOn, today, refuse('INTERNSHIP_ENDED_AHEAD', { endedOn }, 'endedOn')) : allow,
    fitsItsDays(internship, today),
  )
}

function fitsItsDays({ startsOn, endedOn, minutes }: Internship, today: Temporal.PlainDate): Decision {
  const last = endedOn && isBefore(endedOn, today) ? endedOn : today
  const days = Math.max(0, daysBetween(startsOn, last) + 1)
  if (minutes <= days * MINUTES_A_DAY) return allow
  if (days === 0) {
    return refuse('INTERNSHIP_NOT_STARTED', { startsOn }, 'minutes')
  }
  return refuse(
    'INTERNSHIP_HOURS_EXCEED_DAYS',
    { startsOn, lastOn: last, mostMinutes: days * MINUTES_A_DAY },
    'minutes',
  )
}
