import type { ReactNode } from 'react'
import type { Act } from '../acts/act.tsx'
import type { Column, Sort } from './column.ts'

/** What a table shows and how it is worked with. */
export type DataTableProps<Row> = {
  /** Density and hidden columns are remembered under this name. */
  name: string
  /** The table's accessible name. */
  label: string
  rows: readonly Row[]
  rowId: (row: Row) => string
  rowName: (row: Row) => string
  rowTo?: (row: Row) => string
  columns: readonly Column<Row>[]
  sort?: Sort
  onSort?: (sort: Sort) => void
  /** What can be done with one row, behind a menu at its end that stays in view; a row without acts has no menu. */
  rowActs?: (row: Row) => Act[]
  /** Turns on selection. */
  bulkActs?: (selected: Row[], clear: () => void) => Act[]
  hasMore?: boolean
  onMore?: () => void
  loadingMore?: boolean
  total?: number
  downloadName?: string
  empty?: ReactNode
  busy?: boolean
}
