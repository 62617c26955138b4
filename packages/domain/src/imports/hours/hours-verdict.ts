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
  if (decision.allowed) return 'CREATE'
  const column = { ...COLUMN_OF, minutes: row.lengthColumn }[decision.field ?? ''] ?? 'external_id'
  return { column, code: 'CONTRADICTION', says: wordsOf(decision) }
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
  const { learnerName, minutes, onDay, kind, competency, course } = recorded
  const what = [kind, competency ?? course].filter((word) => word !== null)
  const facts = { learnerName, onDay, minutes, what }
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
