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
  column('external_id', 'External id', 'your own reference for the learner, as in the roster', true),
  column('on_day', 'Day', 'the day the hours were done on, as YYYY-MM-DD', true),
  column('hours', 'Hours', 'hours as 7:30 or 7.5, rounded to the minute; hours or minutes are needed'),
  column('minutes', 'Minutes', 'a whole number from 1 to 1440, in place of hours'),
  column('kind', 'Kind', 'OJT (on the job) or RTI (instruction); needed without a competency or a course'),
  column('competency', 'Competency', 'its code in the program, for example JF2.A; for hours on the job'),
  column('course', 'Course', 'its number in the program; for instruction'),
  column('note', 'Note', 'at most 500 characters'),
  column(
    'reference',
    'Reference',
    'the time clock’s own id of the line, at most 120 characters, so that nothing is written twice; without one, a learner has one row a day, kind and competency or course',
  ),
  column(
    'late_reason',
    'Late reason',
    'why hours come later than the program allows, at most 300 characters',
  ),
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

function column(
  name: HoursColumn,
  title: string,
  expected: string,
  required = false,
): TableColumn<HoursColumn> {
  return { column: name, title, required, expected }
}
