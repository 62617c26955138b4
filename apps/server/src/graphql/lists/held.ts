import { orderedPage, toPage } from '../paging/keyset.ts'
import { type Sorted, sortedRows, valueIn } from '../paging/sorted-by.ts'

export type Row = Readonly<Record<string, unknown>>

/** A page of rows that are all there already. */
export function pageHeld(rows: readonly Row[], args: object) {
  const page = orderedPage(args)
  const { where } = sortedRows(args as Sorted, {})
  const way = page.way === 'asc' ? 1 : -1
  const inOrder = rows
    .filter((row) => holds(where, row))
    .sort((one, other) => {
      const column = page.columns.find((name) => compare(valueIn(one, name), valueIn(other, name)) !== 0)
      return column === undefined ? 0 : way * compare(valueIn(one, column), valueIn(other, column))
    })
  return toPage(inOrder.slice(0, page.size + 1), page)
}

/** Whether a row is one of those that the database would pick by this; what no row lacks is asked alone. */
export function holds(where: object, row: Row): boolean {
  return Object.entries(where).every(([name, asked]) => {
    if (asked === undefined) return true
    if (name === 'AND') return [asked].flat().every((part) => holds(part, row))
    if (name === 'OR') return (asked as object[]).some((part) => holds(part, row))
    if (name === 'NOT') return !holds(asked, row)
    return Object.entries(isTests(asked) ? asked : { equals: asked }).every(([test, value]) =>
      TESTS[test as keyof typeof TESTS](row[name], value),
    )
  })
}

const isTests = (asked: unknown): asked is object =>
  typeof asked === 'object' && asked !== null && !(asked instanceof Date)

const TESTS = {
  equals: (one: unknown, other: unknown) => compare(one, other) === 0,
  gt: (one: unknown, other: unknown) => compare(one, other) > 0,
  gte: (one: unknown, other: unknown) => compare(one, other) >= 0,
  in: (one: unknown, others: unknown) => (others as unknown[]).includes(one),
  lt: (one: unknown, other: unknown) => compare(one, other) < 0,
  lte: (one: unknown, other: unknown) => compare(one, other) <= 0,
  not: (one: unknown, other: unknown) => compare(one, other) !== 0,
}

/** Moments by the time, also where one of them is a text out of a cursor. */
function compare(one: unknown, other: unknown): number {
  if (one === other) return 0
  const isOfTime = one instanceof Date || other instanceof Date
  const [first, second] = [one, other].map((value) =>
    isOfTime && value !== null ? new Date(value as string).getTime() : value,
  ) as [number, number]
  if (first === second) return 0
  return first < second ? -1 : 1
}
