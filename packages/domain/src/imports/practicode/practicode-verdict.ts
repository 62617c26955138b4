import type { Temporal } from 'temporal-polyfill'
import { wordsOf } from '../../decision.ts'
import { mayRecordReading } from '../../practicode/practicode-reading.ts'
import { latestReading, type PracticodeReading } from '../../practicode/practicode-readings.ts'
import { importWord } from '../words.ts'
import type { PracticodeColumn } from './practicode-columns.ts'
import type { PracticodeProblem, PracticodeRow } from './practicode-row.ts'

/** What is known of the learner when a row is judged, earlier rows of the file included. */
export type KnownPracticode = {
  learnerName: string
  readings: readonly PracticodeReading[]
  /** Practicode cases of the learner's program version; null where it asks for none. */
  cases: number | null
  /** Local day on which the access began; null when it is not known. */
  clockStartedOn: Temporal.PlainDate | null
  today: Temporal.PlainDate
}

/** What comes of a row: a new reading, one that is on record already, or none. */
export type ReadingVerdict = 'CREATE' | 'SAME' | PracticodeProblem

/**
 * Whether the row's reading is new. The same figures of the same day are on record already, even where they were
 * corrected since; other figures of a recorded day are a correction, which a file can't explain.
 */
export function readingVerdict(row: PracticodeRow, known: KnownPracticode): ReadingVerdict {
  const ofTheDay = known.readings.filter(({ readOn }) => readOn.equals(row.readOn))
  if (ofTheDay.some((reading) => isSaidBy(row, reading))) return 'SAME'
  const recorded = latestReading(ofTheDay)
  if (recorded) return otherFigures(known.learnerName, recorded)
  const decision = mayRecordReading({ ...known, reading: { ...row, correctionReason: null } })
  if (decision.allowed) return 'CREATE'
  const column = COLUMN_OF[decision.field ?? ''] ?? 'external_id'
  return { column, code: 'CONTRADICTION', says: wordsOf(decision) }
}

/** An empty score says nothing, so it agrees with any. */
function isSaidBy({ casesDone, scorePercent }: PracticodeRow, reading: PracticodeReading): boolean {
  return casesDone === reading.casesDone && (scorePercent === null || scorePercent === reading.scorePercent)
}

function otherFigures(learnerName: string, recorded: PracticodeReading): PracticodeProblem {
  const { readOn, casesDone, scorePercent } = recorded
  const score = scorePercent === null ? null : String(scorePercent)
  return {
    column: 'cases_done',
    code: 'CONTRADICTION',
    says: importWord('ROW_READING_RECORDED_OTHERWISE', {
      ...{ learnerName, readOn, casesDone },
      scorePercent: score,
    }),
  }
}

const COLUMN_OF: Record<string, PracticodeColumn> = { readOn: 'read_on', casesDone: 'cases_done' }
