import { anotherList } from './cursor.ts'
import { DEFAULT_PAGE } from './page-size.ts'

export type SortKey = Readonly<Record<string, 'asc' | 'desc'>>
type Row = Readonly<Record<string, unknown>>

/** The place in a list that a page goes on from, by the values that sort the list. */
interface From {
  values: unknown[]
  backward: boolean
}

/** What a page of a sorted list is asked for: cursors are opened already, and `from` stands in their place. */
export interface Sorted {
  /** The keys that sort it; together they tell any two rows apart. */
  keys: readonly SortKey[]
  from: From | null
}

interface Asked {
  last?: number | null
  after?: string | null
  before?: string | null
}

/**
 * What Pothos is to read: a page from a place on, without a cursor. A cursor carries the values of the keys instead of
 * naming a row, so that a page goes on from its place even when that row changed or left the list meanwhile.
 */
export function fromPlace<Args extends Asked>(keys: readonly SortKey[], args: Args): Args & Sorted {
  const place = args.before ?? args.after
  if (typeof place !== 'string') return { ...args, keys, from: null }
  const backward = typeof args.before === 'string'
  return {
    ...args,
    after: null,
    before: null,
    last: backward ? (args.last ?? DEFAULT_PAGE) : args.last,
    keys,
    from: { values: valuesOf(place, keys), backward },
  }
}

/** A page as Prisma takes it: the rows beyond its place, of those that `where` picks. */
export function sortedRows({ keys, from }: Sorted, where: object) {
  return { where: from ? { AND: [where, rowsBeyond(keys, from)] } : where, orderBy: [...keys] }
}

/** The columns that a page's cursors are made of; a page of which only the cursors are asked for reads no other. */
export const columnsOf = ({ keys }: Sorted) => Object.fromEntries(keys.map((key) => [columnOf(key), true]))

/** The page as a query of its own, of which Pothos says what else it reads. */
export function pageOf<Query extends object>(query: Query, args: object, where: object): Query {
  const { select } = query as { select?: object }
  const page = { ...query, ...sortedRows(args as Sorted, where) }
  return select ? { ...page, select: { ...select, ...columnsOf(args as Sorted) } } : page
}

interface Connection {
  edges: ({ cursor: string; node: unknown } | null)[]
  pageInfo: Record<'startCursor' | 'endCursor', string | null> & {
    hasNextPage: boolean
    hasPreviousPage: boolean
  }
}

/** Gives a page, which is nobody else's yet, the cursors of its rows' places in its list. */
export function placed<Page extends Connection>(page: Page, list: string, sorted: Sorted | null): Page {
  for (const edge of page.edges)
    if (edge) edge.cursor = `${list} ${sorted ? placeOf(edge.node as Row, sorted.keys) : edge.cursor}`
  page.pageInfo.startCursor = page.edges[0]?.cursor ?? null
  page.pageInfo.endCursor = page.edges.at(-1)?.cursor ?? null
  if (sorted?.from) page.pageInfo[sorted.from.backward ? 'hasNextPage' : 'hasPreviousPage'] = true
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
  if (beyond.length === 1) return beyond[0]!
  const [first] = keys as [SortKey]
  // says no more than the rows below, but in a way that an index can begin at
  const notBefore = { [(first[columnOf(first)] === 'asc') === backward ? 'lte' : 'gte']: values[0] }
  return { [columnOf(first)]: notBefore, OR: beyond }
}
