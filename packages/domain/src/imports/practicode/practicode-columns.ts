import { type TableColumn, type TableHeader, tableHeader } from '../table-header.ts'

export type PracticodeColumn = 'external_id' | 'read_on' | 'cases_done' | 'score_percent' | 'note'

/** The columns of a file of Practicode readings: one row is how far one learner was on one day. */
export const PRACTICODE_COLUMNS: readonly TableColumn<PracticodeColumn>[] = [
  {
    column: 'external_id',
    title: 'External id',
    required: true,
    expected: 'your own reference for the learner, as in the roster',
  },
  { column: 'read_on', title: 'Read on', required: true, expected: 'a day as YYYY-MM-DD' },
  { column: 'cases_done', title: 'Cases done', required: true, expected: 'a whole number from 0 to 10000' },
  {
    column: 'score_percent',
    title: 'Score percent',
    required: false,
    expected: 'a whole percent from 0 to 100',
  },
  {
    column: 'note',
    title: 'Note',
    required: false,
    expected: 'at most 500 characters; no case and no answer',
  },
]

/** Which column each cell of the first line names, or the one thing to mend first. */
export function practicodeHeader(cells: string[]): TableHeader<PracticodeColumn> {
  return tableHeader(PRACTICODE_COLUMNS, cells)
}
