import { cellText, excerpt } from '@journeyline/domain/imports/cell-text'
import { PRACTICODE_COLUMNS } from '@journeyline/domain/imports/practicode/practicode-columns'
import { type PracticodeRow, practicodeRow } from '@journeyline/domain/imports/practicode/practicode-row'
import { readingVerdict } from '@journeyline/domain/imports/practicode/practicode-verdict'
import type { PracticodeReading } from '@journeyline/domain/practicode/practicode-readings'
import { Temporal } from 'temporal-polyfill'
import { eachInTurn } from '../each-in-turn.ts'
import {
  type Judge,
  type JudgedRow,
  type ReadRow,
  type RowProblem,
  type Run,
  refused,
} from '../judged-row.ts'
import { importWord } from '../words.ts'
import { type SeenEnrollment, type SeenPracticode, seenPracticode } from './seen-practicode.ts'

/**
 * Judges rows of a file of readings against the readings there are and those of earlier rows. Each learner is asked
 * about once a file.
 */
export function practicodeJudge(run: Run, today: Temporal.PlainDate): Judge {
  const learners = new Map<string, KnownLearner>()
  return async (rows) => {
    const read = rows.map(readRow)
    const named = read.flatMap((result) => ('good' in result ? [result.good.row.externalId] : []))
    const asked = [...new Set(named)].filter((externalId) => !learners.has(externalId))
    const found = asked.length === 0 ? [] : await run<Found>(SEEN, [JSON.stringify(asked)])
    for (const { externalId, seen, fingerprint } of found) {
      learners.set(externalId, seen === null ? NOBODY : knownLearner(seen, fingerprint))
    }
    return eachInTurn(read, (result) =>
      'good' in result ? judged(result.good, learners.get(result.good.row.externalId)!, today) : result,
    )
  }
}

interface Found {
  externalId: string
  seen: SeenPracticode | null
  fingerprint: string
}

const SEEN = seenPracticode(
  '(select external_id from jsonb_array_elements_text($1::jsonb) as asked (external_id))',
)

interface KnownEnrollment {
  id: string
  enrolledOn: Temporal.PlainDate
  startedOn: Temporal.PlainDate | null
  cases: number | null
  /** Those there are and those of earlier rows. */
  readings: PracticodeReading[]
}

interface KnownLearner {
  learnerName: string
  fingerprint: string
  /** The latest first; none when there is no such learner. */
  enrollments: KnownEnrollment[] | null
}

const NOBODY: KnownLearner = { learnerName: '', fingerprint: '', enrollments: null }

function knownLearner({ learnerName, enrollments }: SeenPracticode, fingerprint: string): KnownLearner {
  return { learnerName, fingerprint, enrollments: enrollments.map(knownEnrollment) }
}

function knownEnrollment({ id, enrolledOn, startedOn, cases, readings }: SeenEnrollment): KnownEnrollment {
  return {
    id,
    cases,
    enrolledOn: Temporal.PlainDate.from(enrolledOn),
    startedOn: startedOn === null ? null : Temporal.PlainDate.from(startedOn),
    readings: readings.map(([readOn, casesDone, scorePercent, correctionReason], sequence) => ({
      ...{ casesDone, scorePercent, correctionReason, sequence },
      readOn: Temporal.PlainDate.from(readOn),
    })),
  }
}

interface GoodRow extends ReadRow {
  row: PracticodeRow
}

function readRow(row: ReadRow): { good: GoodRow } | JudgedRow {
  const key = cellText(row.cells.external_id ?? '')
  if (row.problems.some(({ code }) => code === 'RAGGED')) return refused(row, key, row.problems)
  const result = practicodeRow(row.cells)
  if ('row' in result && row.problems.length === 0) return { good: { ...row, row: result.row } }
  return refused(row, key, [...row.problems, ...('problems' in result ? result.problems : [])])
}

function judged(good: GoodRow, learner: KnownLearner, today: Temporal.PlainDate): JudgedRow {
  const { line, cells, row } = good
  const key = row.externalId
  // a reading is of the enrollment the learner was in on its day
  const enrollment = learner.enrollments?.find(
    ({ enrolledOn }) => Temporal.PlainDate.compare(enrolledOn, row.readOn) <= 0,
  )
  if (enrollment === undefined) return refused(good, key, [notEnrolled(row, learner)])
  const { readings, cases, startedOn: clockStartedOn } = enrollment
  const { learnerName, fingerprint } = learner
  const verdict = readingVerdict(row, { learnerName, readings, cases, clockStartedOn, today })
  if (typeof verdict === 'object') return refused(good, key, [verdict])
  const reading = cellsOf(row)
  const plan = {
    ...{ externalId: key, learnerName, enrollmentId: enrollment.id, fingerprint },
    reading: {
      read_on: reading.read_on,
      cases_done: row.casesDone,
      score_percent: row.scorePercent,
      note: row.note,
    },
  }
  if (verdict === 'SAME') return { line, outcome: verdict, key, cells, row: plan, changes: [], problems: [] }
  readings.push({ ...row, sequence: readings.length, correctionReason: null })
  const changes = PRACTICODE_COLUMNS.filter(({ column }) => reading[column] !== '').map(({ column }) => ({
    ...{ column, from: null, to: reading[column] },
  }))
  return { line, outcome: verdict, key, cells, row: plan, changes, problems: [] }
}

function notEnrolled(row: PracticodeRow, { learnerName, enrollments }: KnownLearner): RowProblem {
  if (enrollments === null) {
    return {
      column: 'external_id',
      code: 'UNKNOWN_LEARNER',
      says: importWord('ROW_LEARNER_UNKNOWN', { text: excerpt(row.externalId) }),
    }
  }
  const first = enrollments.at(-1)
  return first === undefined
    ? {
        column: 'external_id',
        code: 'CONTRADICTION',
        says: importWord('ROW_LEARNER_IN_NO_COHORT', { learnerName }),
      }
    : {
        column: 'read_on',
        code: 'CONTRADICTION',
        says: importWord('ROW_READ_BEFORE_ENROLLMENT', { learnerName, enrolledOn: first.enrolledOn }),
      }
}

function cellsOf({ externalId, readOn, casesDone, scorePercent, note }: PracticodeRow) {
  return {
    external_id: externalId,
    read_on: readOn.toString(),
    cases_done: String(casesDone),
    score_percent: scorePercent?.toString() ?? '',
    note: note ?? '',
  }
}
