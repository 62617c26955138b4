import type { ReactNode } from 'react'
import type { Act } from '../acts/act.tsx'

/** Rows that are judged together, under one title. */
export type InboxGroupOf<Row> = {
  key: string
  title: string
  /** Where what the title names is. */
  to?: string
  /** What the rows come to: a sum, a week. */
  detail?: ReactNode
  rows: readonly Row[]
}

/** What an inbox shows and what can be done with it. */
export type InboxProps<Row> = {
  /** The inbox's accessible name. */
  label: string
  groups: readonly InboxGroupOf<Row>[]
  rowId: (row: Row) => string
  /** The row's content; it is the label of its box, so it holds no link and no button. */
  renderRow: (row: Row) => ReactNode
  /** Why this row is not for this person to decide; such rows can't be selected. */
  refusal: (row: Row) => string | null
  /** Why the last decision on this row did not happen. */
  outcome?: (row: Row) => string | null
  /** What can be done with the selected rows; an act's `keys` is the letter that does it. */
  acts: (selected: Row[], clear: () => void) => Act[]
  hasMore?: boolean
  onMore?: () => void
  loadingMore?: boolean
  /** How many rows are not loaded yet. */
  left?: number
}
