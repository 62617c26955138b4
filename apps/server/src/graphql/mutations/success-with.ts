import type PrismaTypes from '@journeyline/db/pothos'
import { builder } from '../builder.ts'
import { sealId } from '../global-id.ts'
import { modelRef } from '../refs.ts'
import { descriptionOf, successOf } from './success.ts'

type Model = keyof PrismaTypes
type RowOf<Of> = Of extends readonly [infer One extends Model]
  ? PrismaTypes[One]['Shape'][]
  : Of extends Model
    ? PrismaTypes[Of]['Shape']
    : never
export type Rows = Record<string, Model | readonly [Model]>
export type Given<Of extends Rows> = { [Name in keyof Of]: RowOf<Of[Name]> }

/** The success of a mutation that gives several rows, the one it made and what hangs on it, each under its name. */
export const successWith = <const Of extends Rows>(mutation: string, rows: Of) =>
  builder.objectRef<Given<Of>>(successOf(mutation)).implement({
    description: 'The mutation was done.',
    fields: (t) => rowFields(t as never, rows),
  })

/** The success of a mutation that removes a row: the id that is gone, and what the row was part of. */
export const removalOf = <const Of extends Rows>(mutation: string, gone: Model, rows: Of) =>
  builder.objectRef<Given<Of> & { removedId: string }>(successOf(mutation)).implement({
    description: 'The mutation was done.',
    fields: (t) => ({
      ...rowFields(t as never, rows),
      removedId: t.id({
        description: 'The id of what is gone: no object has it any more.',
        resolve: ({ removedId }) => sealId(gone, removedId),
      }),
    }),
  })

/** A field for each of these, from what the use case returned; of a batch's row, which may have come to nothing, from what `of` finds there. */
export function rowFields<Parent = Record<string, never>>(
  t: Fields,
  rows: Rows,
  of?: (parent: Parent) => object | null,
) {
  const fields = Object.entries(rows).map(([name, model]) => {
    const several = typeof model !== 'string'
    const nullable = of !== undefined
    const description = nullable
      ? `${descriptionOf(name, several)} Null where the row is refused or was not done.`
      : descriptionOf(name, several)
    const resolve = (parent: unknown) => {
      const given = of ? of(parent as Parent) : parent
      return ((given as Record<string, unknown> | null)?.[name] ?? null) as never // as the use case returned it
    }
    const field = several
      ? t.field({ type: [modelRef(model[0])], nullable, description, resolve })
      : t.field({ type: modelRef(model), nullable, description, resolve })
    return [name, field] as const
  })
  return Object.fromEntries(fields)
}

export type Fields = Parameters<NonNullable<Parameters<typeof builder.objectType>[1]['fields']>>[0]
