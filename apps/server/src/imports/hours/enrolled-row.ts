import { cellText, excerpt } from '@journeyline/domain/imports/cell-text'
import { type HoursRow, hoursRow, ledgerReference } from '@journeyline/domain/imports/hours/hours-row'
import { isBefore } from '@journeyline/domain/local-date'
import { type JudgedRow, type ReadRow, type RowProblem, refused } from '../judged-row.ts'
import { importWord } from '../words.ts'
import type { KnownEnrollment, KnownLearner } from './known-learners.ts'
import type { AskedEntry } from './ledger-so-far.ts'

/** A row with nothing wrong by itself. */
export interface GoodRow extends ReadRow {
  row: HoursRow
}

/** A row with whose hours they are, and the entry it would write. */
export interface EnrolledRow extends GoodRow {
  learner: KnownLearner
  enrollment: KnownEnrollment
  entry: AskedEntry
}

/** The row's hours, or the row refused for what its cells say. */
export function readRow(row: ReadRow): { good: GoodRow } | JudgedRow {
  const key = cellText(row.cells.external_id ?? '')
  if (row.problems.some(({ code }) => code === 'RAGGED')) return refused(row, key, row.problems)
  const result = hoursRow(row.cells)
  if ('row' in result && row.problems.length === 0) return { good: { ...row, row: result.row } }
  return refused(row, key, [...row.problems, ...('problems' in result ? result.problems : [])])
}

/** The row with the enrollment that its hours belong to: the one the learner was in on its day, else the first. */
export function enrolledRow(
  good: GoodRow,
  learners: ReadonlyMap<string, KnownLearner | null>,
): EnrolledRow | JudgedRow {
  const { row } = good
  const learner = learners.get(row.externalId) ?? null
  const enrollment =
    learner?.enrollments.find(({ enrolledOn }) => !isBefore(row.onDay, enrolledOn)) ??
    learner?.enrollments.at(-1)
  if (learner === null || enrollment === undefined) {
    return refused(good, row.externalId, [notEnrolled(row, learner)])
  }
  const { learnerId } = learner
  const entry = { learnerId, onDay: row.onDay.toString(), reference: ledgerReference(row, learnerId) }
  return { ...good, learner, enrollment, entry }
}

function notEnrolled({ externalId }: HoursRow, learner: KnownLearner | null): RowProblem {
  return learner === null
    ? {
        column: 'external_id',
        code: 'UNKNOWN_LEARNER',
        says: importWord('ROW_LEARNER_UNKNOWN', { text: excerpt(externalId) }),
      }
    : {
        column: 'external_id',
        code: 'CONTRADICTION',
        says: importWord('ROW_LEARNER_IN_NO_COHORT', { learnerName: learner.learnerName }),
      }
}
