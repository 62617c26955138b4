import { columnWord } from '../columns/words.ts'
import { type TableColumn, type TableHeader, type TitlesOf, tableHeader } from '../table-header.ts'

export type PracticodeColumn = 'external_id' | 'read_on' | 'cases_done' | 'score_percent' | 'note'

/** The columns of a file of Practicode readings: one row is how far one learner was on one day. */
export const PRACTICODE_COLUMNS: readonly TableColumn<PracticodeColumn>[] = [
  { column: 'external_id', required: true, expected: columnWord('COLUMN_HOLDS_LEARNER') },
  { column: 'read_on', required: true, expected: columnWord('COLUMN_HOLDS_DAY') },
  {
    ...{ column: 'cases_done', required: true },
    expected: columnWord('COLUMN_HOLDS_COUNT', { least: 0, most: 10_000 }),
  },
  { column: 'score_percent', required: false, expected: columnWord('COLUMN_HOLDS_PERCENT') },
  { column: 'note', required: false, expected: columnWord('COLUMN_HOLDS_NOTE_ON_READING', { most: 500 }) },
]

/** Which column each cell of the first line names, or the one thing to mend first. */
export function practicodeHeader(cells: string[], titles?: TitlesOf): TableHeader<PracticodeColumn> {
  return tableHeader(PRACTICODE_COLUMNS, cells, titles)
}
