import type PrismaTypes from '@journeyline/db/pothos'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { type FieldCost, ownPage } from '../limits/costs.ts'
import type { CountRows } from '../paging/counted.ts'
import type { Direction, Sorts } from '../paging/orders.ts'
import { COPIED_PAGE, MAX_PAGE } from '../paging/page-size.ts'
import { columnsOf, pageOf, type Sorted, sortedRows } from '../paging/sorted-by.ts'
import { modelRef } from '../refs.ts'
import type { Scope } from '../schemas/audiences.ts'
import { connectionOf } from './connections.ts'
import { countTogether } from './count-together.ts'
import { holds, pageHeld, type Row } from './held.ts'
import { type Filtered, type FilterRef, listFilter, whereAll, whereFiltered } from './list-filter.ts'
import { EVERYWHERE, orderArgument } from './list-order.ts'

type Where = object

interface Given<Asked> {
  /** What the API calls the type, where that is not the model's name. */
  name?: string
  /** How its rows may be sorted, beside what every list can be sorted by. */
  sorts?: Sorts
  /** Its filter, where it asks more than all of them, and what of it is the noun's own, as Prisma takes it. */
  filter?: FilterRef<Asked>
  where?: (asked: Asked, context: Context) => Where | Promise<Where>
}

interface Listed {
  description: string
  /** The order in which people read it, where nobody asks for another. */
  usual: [order: string, direction: Direction]
  authScopes?: Partial<Record<Scope, true>>
  /** A filter of its own, where some of the usual questions are settled by the field. */
  filter?: object
}

/** Which rows a list holds, by what they hang on and who asks. */
type Among = (parent: never, context: Context) => Where | Promise<Where>

/**
 * The lists of a Prisma model's rows. Whichever field lists them, they are of one connection type, take one filter, and
 * are sorted by the same names. Pothos takes what it is given here as it is: its types are of one model, these of any.
 */
export function nodeList<Asked extends object = object>(model: keyof PrismaTypes, given: Given<Asked> = {}) {
  const { name = model, where } = given
  const usualFilter = given.filter ?? listFilter(name, () => ({}))
  const sorts: Sorts = { ...given.sorts, ...EVERYWHERE }
  const orderBy = orderArgument(name, sorts)
  type Args = Filtered<Asked> & Partial<Sorted>
  const picked = (args: Args, context: Context) => whereFiltered(name, args.filter, context, where)

  /** What all these fields have in common. */
  const listed = (
    { usual: [usual, direction], filter = usualFilter, ...field }: Listed,
    countRows: CountRows<never, Args>,
    mostRows = MAX_PAGE,
  ) => ({
    ...field,
    cursor: 'id', // Prisma's own, never used
    maxSize: mostRows,
    args: builder.args((t) => ({
      filter: t.field({ type: filter as never, description: 'Which rows; all when left out.' }),
      orderBy: orderBy(t),
    })),
    extensions: { countRows, orders: { sorts, usual: { field: usual, direction } }, mostRows },
  })

  /** The rows that `among` picks: of the whole table, or of what the list's object stands for. */
  const rowsAmong = (field: Listed, among: Among, mostRows?: number) => {
    const rowsOf = async (parent: unknown, args: Args, context: Context) =>
      whereAll(await picked(args, context), await among(parent as never, context))
    const countRows: CountRows<unknown, Args> = async (parent, args, context, take) =>
      tableOf(context, model).count({ where: await rowsOf(parent, args, context), take })
    const resolve = async (query: object, parent: unknown, args: Args, context: Context) =>
      tableOf(context, model).findMany(pageOf(query, args, await rowsOf(parent, args, context)))
    return { ...listed(field, countRows as never, mostRows), type: model, resolve } as never
  }

  return {
    /** The connection and the edge, for any of these fields. */
    types: connectionOf(modelRef(model), name),

    /** For a field of Query: all rows that the viewer sees, in pages large enough to copy them. */
    all: (field: Listed, among: Among = () => ({})) => rowsAmong(field, among, COPIED_PAGE),

    /** For a field of an object whose rows no relation names: statements of its own for each object. */
    among: (field: Listed, among: Among) =>
      ({
        ...(rowsAmong(field, among) as object),
        complexity: ownPage,
      }) as never,

    /** For a list of which every row is read already, with its object. */
    held: (field: Listed & { complexity: FieldCost }, rowsOf: (parent: never) => readonly Row[]) => {
      const rowsPicked = async (parent: unknown, args: Args, context: Context) => {
        const where = await picked(args, context)
        return rowsOf(parent as never).filter((row) => holds(where, row))
      }
      const countRows: CountRows<unknown, Args> = async (parent, args, context) =>
        (await rowsPicked(parent, args, context)).length
      const resolve = async (parent: unknown, args: Args, context: Context) =>
        pageHeld(await rowsPicked(parent, args, context), args)
      return { ...listed(field, countRows as never), type: modelRef(model), resolve } as never
    },

    /** For a relation of an object, which the rows name in the column `by`. */
    related: (by: string, field: Listed, among: Where = {}) => {
      const countRows: CountRows<{ id: string }, Args> = (parent, args, context, take) => {
        const rowsOf = async (whose: unknown) => whereAll(await picked(args, context), among, { [by]: whose })
        const table = tableOf(context, model)
        return countTogether(context, parent.id, {
          list: JSON.stringify([model, by, among, args.filter]),
          take,
          sum: async (ids, most) => table.count({ where: await rowsOf({ in: ids }), take: most }),
          each: async (ids) => {
            const where = await rowsOf({ in: ids })
            const counts = await table.groupBy({ by: [by], where, _count: { _all: true } })
            return new Map(counts.map((row) => [row[by] as string, row._count._all]))
          },
        })
      }
      const query = (args: object, context: Context) => {
        const page = (rows: Where) => ({
          ...sortedRows(args as Sorted, whereAll(rows, among)),
          select: columnsOf(args as Sorted),
        })
        const rows = picked(args as Args, context)
        return rows instanceof Promise ? rows.then(page) : page(rows)
      }
      return { ...listed(field, countRows as never), query } as never
    },
  }
}

interface Table {
  findMany(query: object): never
  count(query: object): Promise<number>
  groupBy(query: object): Promise<({ _count: { _all: number } } & Record<string, unknown>)[]>
}

const tableOf = (context: Context, model: string): Table =>
  context.signedIn().db[(model.charAt(0).toLowerCase() + model.slice(1)) as 'learner'] as never
