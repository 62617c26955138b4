import type { Temporal } from 'temporal-polyfill'
import { wordsOf } from '../../decision.ts'
import type { HoursKind } from '../../hours/hours-entry.ts'
import { type HoursToWrite, mayRecordHours } from '../../hours/record-hours.ts'
import { excerpt } from '../cell-text.ts'
import { importWord } from '../words.ts'
import type { HoursColumn } from './hours-columns.ts'
import type { HoursProblem, HoursRow } from './hours-row.ts'

/** What stands in the ledger under the row's reference, whatever was decided on it. */
export type RecordedHours = {
  learnerId: string
  learnerName: string
  kind: HoursKind
  onDay: Temporal.PlainDate
  minutes: number
  /** The competency's code; null where none is named. */
  competency: string | null
  /** The course's number; null where none is named. */
  course: string | null
}

/** What is known when a row is judged, earlier rows of the file included. */
export type KnownHours = Omit<HoursToWrite, 'kind' | 'onDay' | 'minutes' | 'lateReason' | 'writer'> & {
  learnerId: string
  recorded: RecordedHours | null
  /** What of that day counts or waits and came from no file: written by somebody, or from a confirmed class. */
  byHand: readonly RecordedHours[]
  /** Whether the version the learner is on has this competency or course. */
  hasSubject: boolean
}

/** What comes of a row: a new entry, one that is on record already, or none. */
export type HoursVerdict = 'CREATE' | 'SAME' | HoursProblem

/**
 * Whether the row's hours are new. What is recorded under the row's reference stays as it is, even where it was rejected or
 * taken back since; other facts under the same reference are a correction, which a file can't explain.
 */
export function hoursVerdict(row: HoursRow, known: KnownHours): HoursVerdict {
  const { recorded } = known
  if (recorded) return isSaidBy(row, known.learnerId, recorded) ? 'SAME' : otherFacts(row, recorded)
  if (!known.hasSubject) return unknownSubject(row, known.learnerName)
  const decision = mayRecordHours({ ...known, ...row, writer: 'STAFF' })
  if (decision.allowed) return twice(row, known) ?? 'CREATE'
  const column = { ...COLUMN_OF, minutes: row.lengthColumn }[decision.field ?? ''] ?? 'external_id'
  return { column, code: 'CONTRADICTION', says: wordsOf(decision) }
}

/** Hours as long, of the same day and for the same, that somebody wrote: a row with a reference of its own says that it comes on top. */
function twice(row: HoursRow, { byHand, learnerId }: KnownHours): HoursProblem | null {
  const same = row.reference === null && byHand.find((one) => isSaidBy(row, learnerId, one))
  if (!same) return null
  const says = importWord('ROW_HOURS_RECORDED_BY_HAND', factsOf(same))
  return { column: 'reference', code: 'DUPLICATE', says }
}

/** An empty competency or course says nothing, so it agrees with any. */
function isSaidBy(row: HoursRow, learnerId: string, recorded: RecordedHours): boolean {
  return (
    recorded.learnerId === learnerId &&
    recorded.kind === row.kind &&
    recorded.onDay.equals(row.onDay) &&
    recorded.minutes === row.minutes &&
    (row.competency === null || row.competency === recorded.competency?.toUpperCase()) &&
    (row.course === null || row.course === recorded.course?.toUpperCase())
  )
}

function otherFacts(row: HoursRow, recorded: RecordedHours): HoursProblem {
  const facts = factsOf(recorded)
  return row.reference === null
    ? {
        column: row.lengthColumn,
        code: 'CONTRADICTION',
        says: importWord('ROW_HOURS_RECORDED_OTHERWISE', facts),
      }
    : {
        column: 'reference',
        code: 'CONTRADICTION',
        says: importWord('ROW_REFERENCE_RECORDED_OTHERWISE', { ...facts, reference: excerpt(row.reference) }),
      }
}

function factsOf({ learnerName, minutes, onDay, kind, competency, course }: RecordedHours) {
  return { learnerName, onDay, minutes, what: [kind, competency ?? course].filter((word) => word !== null) }
}

function unknownSubject({ competency, course }: HoursRow, learnerName: string): HoursProblem {
  return competency === null
    ? {
        column: 'course',
        code: 'UNKNOWN_COURSE',
        says: importWord('CELL_COURSE_UNKNOWN', { learnerName, text: excerpt(course ?? '') }),
      }
    : {
        column: 'competency',
        code: 'UNKNOWN_COMPETENCY',
        says: importWord('CELL_COMPETENCY_UNKNOWN', { learnerName, text: excerpt(competency) }),
      }
}

const COLUMN_OF: Record<string, HoursColumn> = { onDay: 'on_day', lateReason: 'late_reason' }
