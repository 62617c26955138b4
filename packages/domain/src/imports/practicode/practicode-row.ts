import type { Temporal } from 'temporal-polyfill'
import { cellText } from '../cell-text.ts'
import { day, shortText, wholeNumber } from '../cell-values.ts'
import { duplicates } from '../duplicates.ts'
import type { Problem } from '../problem.ts'
import { rowReader } from '../row-reader.ts'
import { PRACTICODE_COLUMNS, type PracticodeColumn } from './practicode-columns.ts'

/** A row of a file of Practicode readings; null means the cell was empty. */
export type PracticodeRow = {
  externalId: string
  readOn: Temporal.PlainDate
  casesDone: number
  scorePercent: number | null
  note: string | null
}

export type PracticodeProblem = Problem<PracticodeColumn>

/** The row's reading, or everything that is wrong with its cells. */
export function practicodeRow(
  cells: Partial<Record<PracticodeColumn, string>>,
): { row: PracticodeRow } | { problems: PracticodeProblem[] } {
  const { read, problems } = rowReader(cells, (column) => REQUIRED.has(column))
  const draft = {
    externalId: read('external_id', (text) => shortText(text, 60)),
    readOn: read('read_on', day),
    casesDone: read('cases_done', (text) => wholeNumber(text, 0, 10_000)),
    scorePercent: read('score_percent', (text) => wholeNumber(text, 0, 100)),
    note: read('note', (text) => shortText(text, 500)),
  }
  // Without problems every required cell was read.
  return problems.length > 0 ? { problems } : { row: draft as PracticodeRow }
}

/** Judges the rows of a file in turn: a learner's day stands on one line only. */
export function practicodeDuplicates() {
  const repeatedIn = duplicates<'read_on'>([{ column: 'read_on', together: ['external_id', 'read_on'] }])
  return (line: number, cells: Partial<Record<PracticodeColumn, string>>): PracticodeProblem[] => {
    const [learner, readOn] = [cellText(cells.external_id ?? ''), cellText(cells.read_on ?? '')]
    return learner === '' || readOn === '' ? [] : repeatedIn(line, { read_on: `${learner}/${readOn}` })
  }
}

const REQUIRED = new Set(PRACTICODE_COLUMNS.filter(({ required }) => required).map(({ column }) => column))
