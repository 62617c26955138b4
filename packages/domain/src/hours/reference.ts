import type { Temporal } from 'temporal-polyfill'
import { requiredText } from '../optional-text.ts'
import type { Words } from '../words/words.ts'
import type { HoursKind, HoursStatus } from './hours-entry.ts'
import { hoursWord } from './words.ts'

/**
 * The name that an organization gives to its entry, if any, trimmed. An empty text is refused: whoever sends an empty cell believes
 * that the entry can't be written twice.
 */
export const EntryReference = requiredText(200, 'REFERENCE')
  .nullish()
  .transform((text) => text ?? null)

/** What an entry says: whose hours, which, and for what. */
export type EntryFacts = {
  enrollmentId: string
  kind: HoursKind
  onDay: Temporal.PlainDate
  minutes: number
  competencyId: string | null
  courseId: string | null
  note: string | null
  lateReason: string | null
}

/** What stands in the ledger under a reference. */
export type RecordedEntry = EntryFacts & { status: HoursStatus; isReversed: boolean }

/**
 * Why an entry can't be written under a reference that its organization used before; null where the same was sent again,
 * whose answer is the entry as it stands, rejected or not. A reference names one entry for ever.
 */
export function referenceConflict(
  reference: string,
  asked: EntryFacts,
  recorded: RecordedEntry,
): Words | null {
  const { onDay, minutes, kind, status, isReversed } = recorded
  const facts = { reference, onDay, minutes, kind }
  if (!isSameEntry(asked, recorded)) {
    const ofAnother = asked.enrollmentId !== recorded.enrollmentId
    return hoursWord('REFERENCE_OF_OTHER_FACTS', {
      ...{ ...facts, ofAnother },
      standing: isReversed ? 'TAKEN_BACK' : status,
    })
  }
  return isReversed ? hoursWord('REFERENCE_TAKEN_BACK', facts) : null
}

/** Whether an entry says just this. */
export const isSameEntry = ({ onDay, ...asked }: EntryFacts, recorded: EntryFacts): boolean =>
  onDay.equals(recorded.onDay) &&
  (Object.keys(asked) as (keyof typeof asked)[]).every((fact) => asked[fact] === recorded[fact])
