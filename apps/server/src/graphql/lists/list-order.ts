import { builder } from '../builder.ts'
import { described } from '../described.ts'
import type { Sorts } from '../paging/orders.ts'

const DirectionEnum = builder.enumType('OrderDirection', {
  description: 'From which end an order is read.',
  values: described(['ASC', 'DESC'], {
    ASC: 'The least, the earliest or A first.',
    DESC: 'The greatest, the latest or Z first.',
  }),
})

/** What every list can be sorted by. */
export const EVERYWHERE: Sorts = {
  UPDATED_AT: { by: ['updatedAt'], says: 'When the row last changed.' },
  ID: {
    by: ['id'],
    says: 'Id, in the order in which rows came to be. It never changes: who reads all pages sees every row that stays once, whatever is edited meanwhile.',
  },
}

/** The argument that sorts a type's lists. */
export function orderArgument(name: string, sorts: Sorts) {
  const type = orderInput(name, sorts)
  return (t: ArgBuilder) => t.field({ type, description: 'In which order; as described here when left out.' })
}
type ArgBuilder = Parameters<Parameters<typeof builder.args>[0]>[0]

function orderInput(name: string, sorts: Sorts) {
  const field = builder.enumType(`${name}OrderField`, {
    description: 'What a list can be sorted by; the id decides between what is alike.',
    values: Object.fromEntries(
      Object.entries(sorts).map(([order, { says }]) => [order, { description: says }]),
    ),
  })
  return builder.inputType(`${name}Order`, {
    description: 'How a list is sorted.',
    fields: (t) => ({
      direction: t.field({
        type: DirectionEnum,
        required: true,
        defaultValue: 'ASC',
        description: 'From which end.',
      }),
      field: t.field({
        type: field,
        required: true,
        description: 'What the rows are sorted by; equal ones by their ids.',
      }),
    }),
  })
}
