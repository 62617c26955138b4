import { anotherList } from './cursor.ts'
import { DEFAULT_PAGE } from './page-size.ts'
import type { Sorted, SortKey } from './sorted-by.ts'

/** Relay's arguments as the page plugin leaves them: sizes checked, cursors opened. */
export interface PageAsked {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

/** A page of a list that is ordered by a sort key and then by id, as one statement wants it. */
export interface Keyset {
  /** Rows to show. */
  size: number
  /** Reads from the end towards the beginning. */
  backward: boolean
  /** The place to go on from: sort key and id; null for the edge of the list. */
  from: [key: string, id: string] | null
}

/** What the arguments ask for. */
export function keysetOf({ first, last, after, before }: PageAsked): Keyset {
  const backward = typeof last === 'number' || typeof before === 'string'
  const place = backward ? before : after
  return { size: last ?? first ?? DEFAULT_PAGE, backward, from: place ? placeOf(place) : null }
}

function placeOf(cursor: string): [string, string] {
  const at = cursor.lastIndexOf('|')
  if (at < 0) throw anotherList()
  return [cursor.slice(0, at), cursor.slice(at + 1)]
}

/** A page of a list that has several orders, as a statement of its own wants it. */
export interface OrderedPage {
  /** Rows to show. */
  size: number
  /** Reads from the end towards the beginning. */
  backward: boolean
  /** What sorts it. */
  columns: readonly string[]
  /** Which way the statement reads, so that it begins at the place or at that end. */
  way: SortKey['way']
  /** The place to go on from: a value for each of the columns; null for the edge of the list. */
  from: readonly unknown[] | null
}

/** What the arguments of such a list ask for, as the page plugin leaves them. */
export function orderedPage(args: object): OrderedPage {
  const { first, last, keys, from } = args as PageAsked & Sorted
  const backward = typeof last === 'number'
  return {
    size: last ?? first ?? DEFAULT_PAGE,
    backward,
    columns: keys.map(({ column }) => column),
    way: (keys[0]!.way === 'asc') === backward ? 'desc' : 'asc',
    from: from?.values ?? null,
  }
}

/**
 * The connection's edges and page info, from one row more than shown, in the order they were read. A list that has orders gets its
 * cursors of the values that sort it.
 */
export function toPage<Row>(
  rows: Row[],
  { size, backward, from }: Pick<Keyset | OrderedPage, 'size' | 'backward' | 'from'>,
  cursorOf: (row: Row) => string = () => '',
) {
  const more = rows.length > size
  const shown = more ? rows.slice(0, size) : rows
  if (backward) shown.reverse()
  const edges = shown.map((node) => ({ node, cursor: cursorOf(node) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? from !== null : more,
      hasPreviousPage: backward ? more : from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
