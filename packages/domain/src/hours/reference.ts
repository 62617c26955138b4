import type { Temporal } from 'temporal-polyfill'
import { dayInWords } from '../local-date.ts'
import { optionalText } from '../optional-text.ts'
import { type HoursKind, hoursInFigures, hoursKindName } from './hours-entry.ts'

/** The name that an organization gives to its entry, if any. */
export const EntryReference = optionalText(200, 'the reference')

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
export type RecordedEntry = EntryFacts & { isReversed: boolean }

/**
 * Why an entry can't be written under a reference that its organization used before; null where the same was sent again,
 * whose answer is the entry as it stands, rejected or not. A reference names one entry for ever.
 */
export function referenceConflict(
  reference: string,
  asked: EntryFacts,
  recorded: RecordedEntry,
): string | null {
  const facts = `${dayInWords(recorded.onDay)}, ${hoursInFigures(recorded.minutes)} (${hoursKindName(recorded.kind).toLowerCase()})`
  if (!isSame(asked, recorded)) {
    const whose = asked.enrollmentId === recorded.enrollmentId ? '' : ', of another apprentice'
    return `“${reference}” is written down already with other facts: ${facts}${whose}. Have that entry taken back if it is wrong, and write these hours under another reference.`
  }
  return recorded.isReversed
    ? `“${reference}” was written down and taken back: ${facts}. Write these hours under another reference.`
    : null
}

const isSame = ({ onDay, ...asked }: EntryFacts, recorded: RecordedEntry): boolean =>
  onDay.equals(recorded.onDay) &&
  (Object.keys(asked) as (keyof typeof asked)[]).every((fact) => asked[fact] === recorded[fact])
