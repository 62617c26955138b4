import { anotherList } from './cursor.ts'
import { DEFAULT_PAGE } from './page-size.ts'

type Direction = 'asc' | 'desc'
export type SortKey = Readonly<Record<string, Direction>>
type Row = Readonly<Record<string, unknown>>

/** The place in a list that a page goes on from, by the values that sort the list. */
interface From {
  values: unknown[]
  backward: boolean
}
/** A page's arguments: cursors are opened already; a list that is sorted has `from` in their place. */
export interface SortedArgs {
  last?: number | null
  after?: string | null
  before?: string | null
  from?: From | null
}

/**
 * How a list of rows is sorted, by its keys; together they must tell any two rows apart. A cursor carries the keys'
 * values instead of naming a row, so that a page goes on from its place even when the row left the list meanwhile.
 */
export function sortedBy<const Key extends SortKey>(...keys: Key[]) {
  // a page of which only the cursors are asked for reads no other column
  const columns = Object.fromEntries(keys.map((key) => [columnOf(key), true]))
  return {
    /** For the field: its cursors are made of the keys. Prisma's own, which this names, are never used. */
    list: { cursor: 'id' as const, extensions: { sortKeys: keys } },
    /** For a relation's query: the rows beyond the place that the arguments name, of those that `where` picks. */
    page: <Where extends object>(args: object, where?: Where) => ({
      ...pageOf(keys, args, where),
      select: columns,
    }),
    /** The same for a query of its own, of which Pothos says what else it reads. */
    pageIn<Query extends object, Where extends object>(
      query: Query,
      args: object,
      where?: Where,
    ): Query & Page<Key, Where> {
      const { select } = query as { select?: object }
      const page = { ...query, ...pageOf(keys, args, where) }
      return select ? { ...page, select: { ...select, ...columns } } : page
    },
  }
}

interface Page<Key, Where> {
  where: Where
  orderBy: Key[]
}

function pageOf<Key extends SortKey, Where extends object>(
  keys: Key[],
  args: object,
  where?: Where,
): Page<Key, Where> {
  const { from } = args as SortedArgs
  const beyond = from ? { AND: [where ?? {}, rowsBeyond(keys, from)] } : where
  return { where: beyond as Where, orderBy: [...keys] }
}

/** What Pothos is to read: the same page, without a cursor, because the place is part of what the query asks for. */
export function fromPlace<Args extends SortedArgs>(keys: readonly SortKey[], args: Args): Args {
  const place = args.before ?? args.after
  if (place === null || place === undefined) return args
  const backward = typeof args.before === 'string'
  return {
    ...args,
    after: null,
    before: null,
    last: backward ? (args.last ?? DEFAULT_PAGE) : args.last,
    from: { values: valuesOf(place, keys), backward },
  }
}

interface Connection {
  edges: ({ cursor: string; node: unknown } | null)[]
  pageInfo: Record<'startCursor' | 'endCursor', string | null> & {
    hasNextPage: boolean
    hasPreviousPage: boolean
  }
}

/** Gives the connection that Pothos made, which is nobody else's yet, the cursors of its rows' places. */
export function placed<Page extends Connection>(
  page: Page,
  keys: readonly SortKey[],
  from: From | null | undefined,
) {
  for (const edge of page.edges) if (edge) edge.cursor = placeOf(edge.node as Row, keys)
  page.pageInfo.startCursor = page.edges[0]?.cursor ?? null
  page.pageInfo.endCursor = page.edges.at(-1)?.cursor ?? null
  if (from) page.pageInfo[from.backward ? 'hasNextPage' : 'hasPreviousPage'] = true
  return page
}

const columnOf = (key: SortKey) => Object.keys(key)[0]!

const placeOf = (row: Row, keys: readonly SortKey[]) =>
  JSON.stringify(keys.map((key) => plain(row[columnOf(key)])))

const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value)

function valuesOf(place: string, keys: readonly SortKey[]): unknown[] {
  const values = place.startsWith('[') ? JSON.parse(place) : []
  if (values.length === keys.length) return values
  throw anotherList()
}

/** Rows that differ in one key and lie beyond the place by it, and are alike in the keys before it. */
function rowsBeyond(keys: readonly SortKey[], { values, backward }: From) {
  const beyond = keys.map((key, at) => ({
    ...Object.fromEntries(keys.slice(0, at).map((same, index) => [columnOf(same), values[index]])),
    [columnOf(key)]: { [(key[columnOf(key)] === 'asc') === backward ? 'lt' : 'gt']: values[at] },
  }))
  const [first] = keys as [SortKey]
  // says no more than the rows below, but in a way that an index can begin at
  const notBefore = { [(first[columnOf(first)] === 'asc') === backward ? 'lte' : 'gte']: values[0] }
  return { [columnOf(first)]: notBefore, OR: beyond }
}
