import { wordsOf } from '@journeyline/domain/decision'
import { foldedName } from '@journeyline/domain/imports/cell-text'
import type { RosterRow } from '@journeyline/domain/imports/roster/roster-facts'
import { mayRecordInternship } from '@journeyline/domain/internships/internship-details'
import type { Words } from '@journeyline/domain/words/words'
import { Temporal } from 'temporal-polyfill'
import type { RowProblem } from '../judged-row.ts'
import { importWord } from '../words.ts'
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
  const problem = (says: Words) => [{ column: 'internship_started_on', code: 'CONTRADICTION', says }]
  const lastDay = spoken.endedOn ?? spoken.endsOn
  if (lastDay !== null && startsOn.toString() > lastDay) {
    return problem(importWord('ROW_INTERNSHIP_STARTS_AFTER_END', { site: spoken.site, lastDay }))
  }
  const earlier = seen.internships[1]
  if (earlier !== undefined && startsOn.toString() < earlier.startsOn) {
    return problem(
      importWord('ROW_INTERNSHIP_BEFORE_EARLIER_ONE', { site: earlier.site, startsOn: earlier.startsOn }),
    )
  }
  const { minutes, codingMinutes } = spoken
  const endedOn = spoken.endedOn === null ? null : Temporal.PlainDate.from(spoken.endedOn)
  const decision = mayRecordInternship({ startsOn, endsOn: null, endedOn, minutes, codingMinutes }, today)
  return decision.allowed ? [] : problem(wordsOf(decision))
}
