import { foldedName } from '@journeyline/domain/imports/cell-text'
import type { RosterRow } from '@journeyline/domain/imports/roster/roster-facts'
import { mayRecordInternship } from '@journeyline/domain/internships/internship-details'
import { dayInWords } from '@journeyline/domain/local-date'
import { Temporal } from 'temporal-polyfill'
import { say } from '../../words/say.ts'
import type { RowProblem } from '../judged-row.ts'
import type { Seen, SeenInternship } from './seen-learners.ts'

/**
 * The internship that a row speaks of: the latest one, which the enrollment shows; null when there is none, or when the
 * row names another site from a later day on and so tells of the next one.
 */
export function spokenInternship(row: RosterRow, { internships: [latest] }: Seen): SeenInternship | null {
  if (latest === undefined) return null
  const isLater = (row.internshipStartedOn?.toString() ?? '') > latest.startsOn
  const isElsewhere = foldedName(row.internshipSite ?? '') !== foldedName(latest.site)
  return isLater && isElsewhere ? null : latest
}

/** Whether a corrected first day agrees with the rest of the internship, and leaves it the latest. */
export function internshipProblem(row: RosterRow, seen: Seen, today: Temporal.PlainDate): RowProblem[] {
  const spoken = spokenInternship(row, seen)
  const startsOn = row.internshipStartedOn
  if (spoken === null || startsOn === null || startsOn.toString() === spoken.startsOn) return []
  const problem = (message: string) => [{ column: 'internship_started_on', code: 'CONTRADICTION', message }]
  const lastDay = spoken.endedOn ?? spoken.endsOn
  if (lastDay !== null && startsOn.toString() > lastDay) {
    return problem(
      `The internship at ${spoken.site} is recorded until ${dayInWords(Temporal.PlainDate.from(lastDay))}. Write that day or an earlier one, or correct the internship on the learner's page.`,
    )
  }
  const earlier = seen.internships[1]
  if (earlier !== undefined && startsOn.toString() < earlier.startsOn) {
    return problem(
      `An earlier internship, at ${earlier.site}, began on ${dayInWords(Temporal.PlainDate.from(earlier.startsOn))}. Write that day or a later one, or correct the internships on the learner's page.`,
    )
  }
  const { minutes, codingMinutes } = spoken
  const endedOn = spoken.endedOn === null ? null : Temporal.PlainDate.from(spoken.endedOn)
  const decision = mayRecordInternship({ startsOn, endsOn: null, endedOn, minutes, codingMinutes }, today)
  return decision.allowed ? [] : problem(say(decision))
}
