import type { SortKey } from './sorted-by.ts'

/** An order by columns, of the row or of one that it belongs to (`meeting.onDay`), and by id where they are alike; what it is, for its description. */
export interface Sort {
  by: readonly string[]
  says: string
}
/** How rows may be sorted, by the orders' names. */
export type Sorts = Readonly<Record<string, Sort>>
export type Direction = 'ASC' | 'DESC'

/** How a list may be sorted, and how it is where nobody asks. */
export interface Orders {
  sorts: Sorts
  usual: { field: string; direction: Direction }
}

/** The order that the argument `orderBy` asks for: its keys, and its name for cursors. */
export function orderAsked({ sorts, usual }: Orders, orderBy: unknown): { keys: SortKey[]; name: string } {
  const { field, direction } = (orderBy ?? usual) as Orders['usual']
  const way = direction === 'ASC' ? 'asc' : 'desc'
  return { keys: columns(sorts[field]!).map((column) => ({ column, way })), name: `${field} ${direction}` }
}

/** The id tells apart what is alike otherwise. */
const columns = ({ by }: Sort) => [...by.filter((column) => column !== 'id'), 'id']
