import type { ReactNode } from 'react'
import type { Act } from '../acts/act.tsx'
import type { LevelState } from '../identity/level-mark.tsx'

export type MatrixColumn = {
  key: string
  /** Stands over the column, below the label of its group: as short as it can be. */
  label: string
  /** The same where it stands alone, as in the detail line. */
  code: string
  /** What the column is, in words. */
  name: string
  /** A sign beside the label, which a note explains. */
  sign?: string
}

/** Columns under one head. */
export type MatrixGroup = { key: string; label: string; name: string; columns: readonly MatrixColumn[] }

export type MatrixCell = {
  state: LevelState
  /** One or two characters. */
  figure: string
  /** The same in words. */
  words: string
}

/** A cell by its row and column. */
export type CellPlace = { rowId: string; column: string }

export type MatrixProps<Row> = {
  label: string
  groups: readonly MatrixGroup[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  rowName: (row: Row) => string
  rowTo: (row: Row) => string
  /** The head of the first column. */
  rowHead: string
  /** Where the row stands in the column; null where it has no part in it. Keep it the same while the rows are. */
  cell: (row: Row, column: string) => MatrixCell | null
  /** How many cells of the row are met, of how many. */
  rowCount: (row: Row) => { met: number; asked: number }
  /** What is told of the cell that has the focus, besides its row, column and words. */
  detail?: (row: Row, column: string) => ReactNode
  onOpen: (place: CellPlace) => void
  bulkActs: (chosen: readonly CellPlace[], clear: () => void) => Act[]
  hasMore?: boolean
  onMore?: () => void
  loadingMore?: boolean
  busy?: boolean
}
