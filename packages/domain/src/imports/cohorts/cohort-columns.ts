import { type TableColumn, type TableHeader, tableHeader } from '../table-header.ts'

export type CohortColumn = 'code' | 'name' | 'program' | 'starts_on' | 'expected_ends_on' | 'capacity'

/** The columns of a file of cohorts; every row fills every one. */
export const COHORT_COLUMNS: readonly TableColumn<CohortColumn>[] = [
  { column: 'code', title: 'Code', required: true, expected: 'lower-case letters, digits and hyphens' },
  { column: 'name', title: 'Name', required: true, expected: 'at most 120 characters' },
  { column: 'program', title: 'Program', required: true, expected: "the program's code, for example US-MC" },
  { column: 'starts_on', title: 'Starts on', required: true, expected: 'a day as YYYY-MM-DD' },
  {
    column: 'expected_ends_on',
    title: 'Expected ends on',
    required: true,
    expected: 'a day as YYYY-MM-DD after the start',
  },
  { column: 'capacity', title: 'Capacity', required: true, expected: 'a whole number from 1 to 10000' },
]

/** Which cohort column each cell of the first line names, or the one thing to mend first. */
export function cohortHeader(cells: string[]): TableHeader<CohortColumn> {
  return tableHeader(COHORT_COLUMNS, cells)
}
