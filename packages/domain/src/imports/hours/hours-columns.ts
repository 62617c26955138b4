import { type TableColumn, type TableHeader, tableHeader } from '../table-header.ts'
import { importWord } from '../words.ts'

export type HoursColumn =
  | 'external_id'
  | 'on_day'
  | 'hours'
  | 'minutes'
  | 'kind'
  | 'competency'
  | 'course'
  | 'note'
  | 'reference'
  | 'late_reason'

/** The columns of a file of hours: one row is what one learner did on one day, as a time clock exports it. */
export const HOURS_COLUMNS: readonly TableColumn<HoursColumn>[] = [
  column('external_id', 'External id', true),
  column('on_day', 'Day', true),
  column('hours', 'Hours'),
  column('minutes', 'Minutes'),
  column('kind', 'Kind'),
  column('competency', 'Competency'),
  column('course', 'Course'),
  column('note', 'Note'),
  column('reference', 'Reference'),
  column('late_reason', 'Late reason'),
]

/** Which column each cell of the first line names, or the one thing to mend first. */
export function hoursHeader(cells: string[]): TableHeader<HoursColumn> {
  const header = tableHeader(HOURS_COLUMNS, cells)
  const missing = header.ok && EITHER.find((either) => !either.some((one) => header.columns.includes(one)))
  if (!missing) return header
  return {
    ok: false,
    problem: importWord('HEADER_ONE_OF_COLUMNS_MISSING', {
      columns: missing.slice(0, -1),
      last: missing.at(-1)!,
    }),
  }
}

/** Of each of these a file has at least one. */
const EITHER: readonly HoursColumn[][] = [
  ['hours', 'minutes'],
  ['kind', 'competency', 'course'],
]

function column(name: HoursColumn, title: string, required = false): TableColumn<HoursColumn> {
  return { column: name, title, required }
}
