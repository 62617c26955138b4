import type { Temporal } from 'temporal-polyfill'
import { HOURS_LENGTH, type HoursKind } from '../../hours/hours-entry.ts'
import { hoursWord } from '../../hours/words.ts'
import { type CellValue, day, shortText, wholeNumber } from '../cell-values.ts'
import { duplicates } from '../duplicates.ts'
import type { Problem } from '../problem.ts'
import { type RowReader, rowReader } from '../row-reader.ts'
import { importWord } from '../words.ts'
import { HOURS_COLUMNS, type HoursColumn } from './hours-columns.ts'
import { hoursKind, hoursLength } from './hours-values.ts'

/** A row of a file of hours; null means the cell was empty. */
export type HoursRow = {
  externalId: string
  onDay: Temporal.PlainDate
  minutes: number
  /** The column that says how long it was. */
  lengthColumn: 'hours' | 'minutes'
  kind: HoursKind
  /** A code in capitals, as it is looked up. */
  competency: string | null
  /** A number in capitals, as it is looked up. */
  course: string | null
  note: string | null
  reference: string | null
  lateReason: string | null
}

export type HoursProblem = Problem<HoursColumn>

/** The row's hours, or everything that is wrong with its cells. */
export function hoursRow(
  cells: Partial<Record<HoursColumn, string>>,
): { row: HoursRow } | { problems: HoursProblem[] } {
  const reader = rowReader(cells, (column) => REQUIRED.has(column))
  const { read, problems } = reader
  const draft = {
    externalId: read('external_id', (text) => shortText(text, 60)),
    onDay: read('on_day', day),
    ...lengthOf(reader),
    ...subjectOf(reader),
    note: read('note', (text) => shortText(text, 500)),
    reference: read('reference', (text) => shortText(text, 120)),
    lateReason: read('late_reason', (text) => shortText(text, 300)),
  }
  // Without problems every required cell was read.
  return problems.length > 0 ? { problems } : { row: draft as HoursRow }
}

/** Judges the rows of a file in turn: a reference stands on one line only. */
export function hoursDuplicates() {
  return duplicates<HoursColumn>([{ column: 'reference' }])
}

/**
 * What the ledger knows the row's entry by: the source's own reference or, without one, whose hours of which day they were and
 * what for. How long they were is not in it, so that a line whose length was mended at the source is no second entry.
 */
export function ledgerReference(row: HoursRow, learnerId: string): string {
  const subject = row.competency ?? row.course ?? ''
  return row.reference ?? `row:${[learnerId, row.onDay, row.kind, subject].join('/')}`
}

function lengthOf({ read, refuse, problems }: RowReader<HoursColumn>) {
  const before = problems.length
  const hours = read('hours', hoursLength)
  const minutes = read('minutes', (text) => wholeNumber(text, HOURS_LENGTH.least, HOURS_LENGTH.most))
  if (problems.length > before) return {}
  if (hours === null && minutes === null) {
    refuse('hours', 'REQUIRED', importWord('ROW_LENGTH_MISSING'))
  }
  if (hours !== null && minutes !== null && hours !== minutes) {
    refuse('minutes', 'CONTRADICTION', importWord('ROW_LENGTHS_DIFFER', { hours, minutes }))
  }
  return { minutes: hours ?? minutes, lengthColumn: hours === null ? 'minutes' : 'hours' }
}

function subjectOf({ read, refuse, problems }: RowReader<HoursColumn>) {
  const before = problems.length
  const [competency, course] = [read('competency', code), read('course', code)]
  const said = read('kind', hoursKind)
  if (problems.length > before) return {}
  if (competency !== null && course !== null) {
    refuse('course', 'CONTRADICTION', importWord('ROW_OF_COMPETENCY_AND_COURSE'))
  } else if (said === 'RTI' && competency !== null) {
    refuse('competency', 'CONTRADICTION', hoursWord('HOURS_OF_INSTRUCTION_WITH_COMPETENCY'))
  } else if (said === 'OJT' && course !== null) {
    refuse('course', 'CONTRADICTION', hoursWord('HOURS_ON_THE_JOB_WITH_COURSE'))
  }
  const kind = said ?? (competency !== null ? 'OJT' : course !== null ? 'RTI' : null)
  if (kind === null) {
    refuse('kind', 'REQUIRED', importWord('ROW_KIND_MISSING'))
  }
  return { kind, competency, course }
}

function code(text: string): CellValue<string> {
  return shortText(text.toUpperCase(), 60)
}

const REQUIRED = new Set(HOURS_COLUMNS.filter(({ required }) => required).map(({ column }) => column))
