import type { builder } from './builder.ts'
import type { Context } from './context.ts'

/** Rows are counted up to this many; a client that needs more has to page. */
export const COUNT_LIMIT = 10_000

/** What a connection object of Pothos knows of the field that made it. */
interface ConnectionOf<Parent, Args> {
  parent?: Parent
  args?: Args
}
type CountRows<Parent, Args> = (
  parent: Parent,
  args: Args,
  context: Context,
  /** One more than is shown, so that "more" can be told from "exactly". */
  take: number,
) => Promise<number>

/**
 * Names a connection and its edge, and gives it a bounded total: counted only when asked for, with the connection's
 * own filter, and never further than COUNT_LIMIT.
 */
export function counted<Parent, Args = object>(name: string, count: CountRows<Parent, Args>) {
  const counts = new WeakMap<object, Promise<number>>()
  const rowsOf = (connection: ConnectionOf<Parent, Args>, context: Context) => {
    const known =
      counts.get(connection) ??
      count(connection.parent as Parent, (connection.args ?? {}) as Args, context, COUNT_LIMIT + 1)
    counts.set(connection, known)
    return known
  }
  const connection = {
    name: `${name}Connection`,
    description: `A page of a list, with cursors for the next.`,
    fields: (t: ObjectFields) => ({
      totalCount: t.int({
        description: `How many there are in all, counted up to ${COUNT_LIMIT}.`,
        resolve: async (parent: unknown, _args: object, context: Context) =>
          Math.min(await rowsOf(parent as ConnectionOf<Parent, Args>, context), COUNT_LIMIT),
      }),
      totalCountIsExact: t.boolean({
        description: `Whether totalCount is all of them; false when there are more than ${COUNT_LIMIT}.`,
        resolve: async (parent: unknown, _args: object, context: Context) =>
          (await rowsOf(parent as ConnectionOf<Parent, Args>, context)) <= COUNT_LIMIT,
      }),
    }),
  }
  const edge = {
    name: `${name}Edge`,
    description: 'One row of the page, and the cursor that marks its place.',
  }
  return [connection, edge] as const
}

type ObjectFields = Parameters<NonNullable<Parameters<typeof builder.objectType>[1]['fields']>>[0]
