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
type Rows = Record<string, Model | readonly [Model]>
type Given<Of extends Rows> = { [Name in keyof Of]: RowOf<Of[Name]> }

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

function rowFields(t: Fields, rows: Rows) {
  const fields = Object.entries(rows).map(([name, of]) => {
    const several = typeof of !== 'string'
    const description = descriptionOf(name, several)
    const resolve = (given: unknown) => (given as Record<string, never>)[name]! // as the use case returned it
    const field = several
      ? t.field({ type: [modelRef(of[0])], description, resolve })
      : t.field({ type: modelRef(of), description, resolve })
    return [name, field] as const
  })
  return Object.fromEntries(fields)
}

type Fields = Parameters<NonNullable<Parameters<typeof builder.objectType>[1]['fields']>>[0]
