import type { ReactNode } from 'react'

/** One column. `text` is its plain value for the download; a column without it is left out there. */
export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  text?: (row: Row) => string | number | null
  /** What the download has in place of `text`, where a spreadsheet is to count with it: hours as a number. */
  figure?: (row: Row) => number | null
  align?: 'start' | 'end'
  sortable?: boolean
  /** Least width in pixels. */
  width?: number
  /** Hidden until the person shows it. */
  hidden?: boolean
  /** Can't be hidden. The first column never can. */
  fixed?: boolean
}

export type Sort = { key: string; descending: boolean }
