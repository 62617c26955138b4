import { type TableColumn, type TableHeader, tableHeader } from '../table-header.ts'

export type CohortColumn = 'code' | 'name' | 'program' | 'starts_on' | 'expected_ends_on' | 'capacity'

/** The columns of a file of cohorts; every row fills every one. */
export const COHORT_COLUMNS: readonly TableColumn<CohortColumn>[] = [
  { column: 'code', title: 'Code', required: true },
  { column: 'name', title: 'Name', required: true },
  { column: 'program', title: 'Program', required: true },
  { column: 'starts_on', title: 'Starts on', required: true },
  { column: 'expected_ends_on', title: 'Expected ends on', required: true },
  { column: 'capacity', title: 'Capacity', required: true },
]

/** Which cohort column each cell of the first line names, or the one thing to mend first. */
export function cohortHeader(cells: string[]): TableHeader<CohortColumn> {
  return tableHeader(COHORT_COLUMNS, cells)
}
