import { columnWord } from '../columns/words.ts'
import { type TableColumn, type TableHeader, type TitlesOf, tableHeader } from '../table-header.ts'

export type CohortColumn = 'code' | 'name' | 'program' | 'starts_on' | 'expected_ends_on' | 'capacity'

/** The columns of a file of cohorts; every row fills every one. */
export const COHORT_COLUMNS: readonly TableColumn<CohortColumn>[] = [
  { column: 'code', required: true, expected: columnWord('COLUMN_HOLDS_CODE') },
  { column: 'name', required: true, expected: columnWord('COLUMN_HOLDS_TEXT', { most: 120 }) },
  { column: 'program', required: true, expected: columnWord('COLUMN_HOLDS_PROGRAM') },
  { column: 'starts_on', required: true, expected: columnWord('COLUMN_HOLDS_DAY') },
  { column: 'expected_ends_on', required: true, expected: columnWord('COLUMN_HOLDS_DAY_AFTER_START') },
  {
    column: 'capacity',
    required: true,
    expected: columnWord('COLUMN_HOLDS_COUNT', { least: 1, most: 10_000 }),
  },
]

/** Which cohort column each cell of the first line names, or the one thing to mend first. */
export function cohortHeader(cells: string[], titles?: TitlesOf): TableHeader<CohortColumn> {
  return tableHeader(COHORT_COLUMNS, cells, titles)
}
