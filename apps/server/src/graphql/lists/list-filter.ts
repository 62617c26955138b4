import type { InputFieldMap, InputObjectRef, InputShapeFromFields } from '@pothos/core'
import { toDate } from '../../kernel/days.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { rowIdsIfGiven } from '../row-id.ts'

type Where = object

/** What every filter can ask. */
interface Commonly {
  ids?: readonly (string | number)[] | null
  updatedAfter?: Date | null
}

type BuilderTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never
export type FilterRef<Asked> = InputObjectRef<BuilderTypes, Asked>

/** A list's arguments, as far as they pick its rows. */
export interface Filtered<Asked> {
  filter?: (Asked & Commonly) | null
}

export type InputFields = Parameters<NonNullable<Parameters<typeof builder.inputType>[1]['fields']>>[0]

/** The filter of a type's lists: what every one of them asks, and the noun's own questions. All that is given has to hold. */
export function listFilter<Fields extends InputFieldMap>(
  name: string,
  fields: (t: InputFields) => Fields,
): FilterRef<InputShapeFromFields<Fields>> {
  return builder.inputType(`${name}Filter`, {
    description:
      'Which rows of a list; all that is given has to hold, and what is left out does not restrict.',
    fields: (t) => ({
      ids: t.idList({ description: 'These and no others, 1,000 at most; unknown ones are left out.' }),
      updatedAfter: t.field({
        type: 'DateTime',
        description: 'Rows that came or changed after this moment.',
      }),
      ...fields(t as never),
    }),
  }) as never
}

/** The rows that a filter picks, as Prisma takes it. */
export function whereFiltered<Asked extends object>(
  name: string,
  asked: (Asked & Commonly) | null | undefined,
  context: Context,
  own: ((asked: Asked, context: Context) => Where | Promise<Where>) | undefined,
): Where | Promise<Where> {
  if (!asked) return {}
  const commonly = whereCommonly(name, asked)
  const rows = own?.(asked, context) ?? {}
  return rows instanceof Promise ? rows.then((found) => whereAll(commonly, found)) : whereAll(commonly, rows)
}

function whereCommonly(name: string, { ids, updatedAfter }: Commonly): Where {
  return {
    ...(ids ? { id: { in: rowIdsIfGiven(name, ids) } } : {}),
    ...(updatedAfter ? { updatedAt: { gt: updatedAfter } } : {}),
  }
}

/** Rows whose day is between these, themselves included. */
export const daysOf = (
  column: string,
  from: string | null | undefined,
  to: string | null | undefined,
): Where =>
  from || to
    ? { [column]: { ...(from ? { gte: toDate(from) } : {}), ...(to ? { lte: toDate(to) } : {}) } }
    : {}

/** Rows of which all of these hold. */
export function whereAll(...parts: Where[]): Where {
  const said = parts.filter((part) => Object.keys(part).length > 0)
  return said.length > 1 ? { AND: said } : (said[0] ?? {})
}
