import { builder } from '../builder.ts'
import { COUNT_LIMIT, type Counted } from '../paging/counted.ts'

/**
 * The connection and the edge of a type: one of each in the whole API, whichever field lists its rows. Typed as nothing
 * in particular, as Pothos would type them by the one field that makes them.
 */
export function connectionOf(type: object, name: string): [never, never] {
  const known = made.get(name)
  if (known) return known
  const edge = builder.edgeObject({
    name: `${name}Edge`,
    description: 'One row of the page, and the cursor that marks its place.',
    type: type as never,
  })
  const connection = builder.connectionObject(
    {
      type: type as never,
      name: `${name}Connection`,
      description: 'A page of a list, with cursors for the next.',
      fields: (t) => ({
        totalCount: t.int({
          description: `How many there are in all, counted up to ${COUNT_LIMIT}.`,
          resolve: async (page) => Math.min(await rowsOf(page), COUNT_LIMIT),
        }),
        totalCountIsExact: t.boolean({
          description: `Whether totalCount is all of them; false when there are more than ${COUNT_LIMIT}.`,
          resolve: async (page) => (await rowsOf(page)) <= COUNT_LIMIT,
        }),
      }),
    },
    edge,
  )
  const types = [connection, edge] as [never, never]
  made.set(name, types)
  return types
}

const made = new Map<string, [never, never]>()

const rowsOf = (page: unknown) => (page as Counted).countRows()
