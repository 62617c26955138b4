import { writtenReference } from '@journeyline/domain/references/external-reference'
import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import DataLoader from 'dataloader'
import {
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import type { SignedIn } from '../kernel/viewer.ts'
import { type Context, oncePerRequest } from './context.ts'
import { sealId, typeReferred } from './global-id.ts'

/** The Pothos plugin below, by name. */
export const writtenIdsPlugin = 'journeylineWrittenIds' as const

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      journeylineWrittenIds: WrittenIdsPlugin<Types>
    }
  }
}

/**
 * Wherever an id is asked for, a reference of the viewer's organization will do: `Learner:payroll:00017`. It is looked up before
 * the arguments are used, also by lists that are planned with what is around them; what names nothing is left as it is, and
 * refused as an id would be.
 */
export class WrittenIdsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (Object.keys(config.args).length === 0) return config
    const idsRead = (given: Given, requested: object, { schema }: Pick<GraphQLResolveInfo, 'schema'>) => {
      const context = requested as Context
      const asked = argumentsOf(schema, config)
      const written = writtenIn(asked, given)
      if (written.size === 0 || context.viewer.kind === 'ANONYMOUS') return given
      const found = (config.kind === 'Mutation' ? idsOfAct : idsOf)(context, [...written])
      return found.then((ids) => withIds(asked, given, (id) => ids.get(id) ?? id))
    }
    return { ...config, argMappers: [idsRead, ...config.argMappers] }
  }
}

/** The arguments as the viewer's own schema has them. */
const argumentsOf = (
  schema: GraphQLSchema,
  { parentType, name }: { parentType: string; name: string },
): readonly Named[] => (schema.getType(parentType) as GraphQLObjectType).getFields()[name]!.args

SchemaBuilder.registerPlugin(writtenIdsPlugin, WrittenIdsPlugin)

/** The ids of records that are named by references; what names nothing that the viewer's organization wrote down is not there. */
export async function idsOf(context: Context, texts: readonly string[]): Promise<Map<string, string>> {
  const found = await loaderOf(context).loadMany(texts)
  return new Map(
    texts.flatMap((text, index) => {
      const id = found[index]
      if (id instanceof Error) throw id
      return id ? [[text, id] as const] : []
    }),
  )
}

/** The same for an act, as another of the request may have written down since what was looked for before. */
async function idsOfAct(context: Context, texts: readonly string[]): Promise<Map<string, string>> {
  const known = await idsOf(context, texts)
  const missing = texts.filter((text) => !known.has(text))
  if (missing.length === 0) return known
  for (const text of missing) loaderOf(context).clear(text)
  return new Map([...known, ...(await idsOf(context, missing))])
}

/** Whether a text may name a record: whatever else has colons in it is no reference. */
export const isReference = (text: string): boolean => typeReferred(text) !== undefined

/** Each once a request, however many fields and rows ask it; as many as an input may hold in one statement. */
const loaderOf = (context: Context) =>
  oncePerRequest(
    context,
    loaderOf,
    () =>
      new DataLoader<string, string | null>(
        async (texts) => {
          const named = await namedBy(context.signedIn(), texts)
          return texts.map((text) => named.get(text) ?? null)
        },
        { maxBatchSize: 1000 },
      ),
  )

async function namedBy(viewer: SignedIn, texts: readonly string[]): Promise<Map<string, string>> {
  const named = texts.flatMap((text) => {
    const reference = writtenReference(text)
    const subjectType = typeReferred(text)
    return reference && subjectType ? [{ text, ...reference, subjectType }] : []
  })
  if (named.length === 0) return new Map()
  const rows = await viewer.db.externalReference.findMany({
    where: {
      employerId: viewer.employerId,
      OR: named.map(({ subjectType, system, value }) => ({ subjectType, system, value })),
    },
  })
  const ids = new Map(rows.map((row) => [keyOf(row), sealId(row.subjectType, row.subjectId)] as const))
  return new Map(
    named.flatMap((one) => {
      const id = ids.get(keyOf(one))
      return id ? [[one.text, id]] : []
    }),
  )
}

const keyOf = ({ subjectType, system, value }: { subjectType: string; system: string; value: string }) =>
  `${subjectType}:${system}:${value}`

type Given = Record<string, unknown>
type Named = Pick<GraphQLArgument, 'name' | 'type'>

function writtenIn(asked: readonly Named[], given: Given): Set<string> {
  const written = new Set<string>()
  withIds(asked, given, (id) => {
    if (isReference(id)) written.add(id)
    return id
  })
  return written
}

/** The arguments, or an input's fields, with each id that `put` gives for the one that was sent; what is left out stays so. */
function withIds(asked: readonly Named[], given: Given, put: (id: string) => string): Given {
  const held = asked.flatMap(({ name, type }) =>
    name in given ? [[name, idsIn(type, given[name], put)]] : [],
  )
  return { ...given, ...Object.fromEntries(held) }
}

function idsIn(type: GraphQLInputType, value: unknown, put: (id: string) => string): unknown {
  const bare = getNullableType(type)
  if (value === null || value === undefined) return value
  if (isListType(bare)) return (value as unknown[]).map((one) => idsIn(bare.ofType, one, put))
  if (isInputObjectType(bare)) return withIds(Object.values(bare.getFields()), value as Given, put)
  return bare === GraphQLID && typeof value === 'string' ? put(value) : value
}
