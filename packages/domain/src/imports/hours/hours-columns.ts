import { HOURS_LENGTH } from '../../hours/hours-entry.ts'
import type { Words } from '../../words/words.ts'
import { columnWord } from '../columns/words.ts'
import { type TableColumn, type TableHeader, type TitlesOf, tableHeader } from '../table-header.ts'
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
  column('external_id', columnWord('COLUMN_HOLDS_LEARNER'), true),
  column('on_day', columnWord('COLUMN_HOLDS_DAY_OF_HOURS'), true),
  column('hours', columnWord('COLUMN_HOLDS_HOURS')),
  column('minutes', columnWord('COLUMN_HOLDS_MINUTES', HOURS_LENGTH)),
  column('kind', columnWord('COLUMN_HOLDS_KIND')),
  column('competency', columnWord('COLUMN_HOLDS_COMPETENCY')),
  column('course', columnWord('COLUMN_HOLDS_COURSE')),
  column('note', columnWord('COLUMN_HOLDS_TEXT', { most: 500 })),
  column('reference', columnWord('COLUMN_HOLDS_REFERENCE', { most: 120 })),
  column('late_reason', columnWord('COLUMN_HOLDS_LATE_REASON', { most: 300 })),
]

/** Which column each cell of the first line names, or the one thing to mend first. */
export function hoursHeader(cells: string[], titles?: TitlesOf): TableHeader<HoursColumn> {
  const header = tableHeader(HOURS_COLUMNS, cells, titles)
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

function column(name: HoursColumn, expected: Words, required = false): TableColumn<HoursColumn> {
  return { column: name, required, expected }
}
