import { anotherList } from './cursor.ts'
import { DEFAULT_PAGE } from './page-size.ts'

export interface SortKey {
  /** Of the row, or of one that it belongs to: `meeting.onDay`. */
  column: string
  way: 'asc' | 'desc'
}
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
  return {
    where: from ? { AND: [where, rowsBeyond(keys, from)] } : where,
    orderBy: keys.map(({ column, way }) => at(column, way)),
  }
}

/** What Prisma takes of a column: `{ meeting: { onDay: value } }`. */
const at = (column: string, value: unknown): object =>
  column.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object

/** The columns that a page's cursors are made of; a page of which only the cursors are asked for reads no other. */
export const columnsOf = ({ keys }: Sorted): Columns =>
  Object.fromEntries(
    keys.map(({ column }) => {
      const [name, within] = column.split('.') as [string, string?]
      return [name, within === undefined ? true : { select: { [within]: true } }]
    }),
  )
type Columns = Record<string, true | { select: object }>

/** The page as a query of its own, of which Pothos says what else it reads. */
export function pageOf<Query extends object>(query: Query, args: object, where: object): Query {
  const { select, include } = query as { select?: Columns; include?: Columns }
  const page = { ...query, ...sortedRows(args as Sorted, where) }
  const columns = Object.entries(columnsOf(args as Sorted))
  if (select) return { ...page, select: withColumns(select, columns) }
  const ofOthers = columns.filter(([, column]) => column !== true)
  return ofOthers.length > 0 ? { ...page, include: withColumns(include ?? {}, ofOthers) } : page
}

/** What is read of a row, and these columns of it; of another row that is read in part, that part as well. */
function withColumns(read: Columns, columns: [string, Columns[string]][]): Columns {
  const added = columns.map(([name, column]) => {
    const known = read[name]
    if (known === undefined || column === true) return [name, column]
    const part = known !== true && known.select
    return [name, part ? { ...known, select: { ...part, ...column.select } } : known]
  })
  return { ...read, ...Object.fromEntries(added) }
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

const placeOf = (row: Row, keys: readonly SortKey[]) =>
  JSON.stringify(keys.map(({ column }) => plain(valueIn(row, column))))

/** What a row has in a column, its own or of the row that it belongs to. */
export const valueIn = (row: Row, column: string): unknown =>
  column.split('.').reduce<unknown>((of, name) => (of as Row)[name], row)

const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value)

function valuesOf(place: string, keys: readonly SortKey[]): unknown[] {
  const values = place.startsWith('[') ? JSON.parse(place) : []
  if (values.length === keys.length) return values
  throw anotherList()
}

/** Rows that differ in one key and lie beyond the place by it, and are alike in the keys before it. */
function rowsBeyond(keys: readonly SortKey[], { values, backward }: From) {
  const beyond = keys.map(({ column, way }, place) =>
    Object.assign(
      {},
      ...keys.slice(0, place).map((same, index) => at(same.column, values[index])),
      at(column, { [(way === 'asc') === backward ? 'lt' : 'gt']: values[place] }),
    ),
  )
  if (beyond.length === 1) return beyond[0]!
  const [first] = keys as [SortKey]
  // says no more than the rows below, but in a way that an index can begin at
  const notBefore = { [(first.way === 'asc') === backward ? 'lte' : 'gte']: values[0] }
  return { ...at(first.column, notBefore), OR: beyond }
}
