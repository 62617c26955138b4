import { writtenReference } from '@journeyline/domain/references/external-reference'
import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import DataLoader from 'dataloader'
import {
  type GraphQLArgument,
  type GraphQLFieldResolver,
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
      return idsOf(context, [...written]).then((ids) => withIds(asked, given, (id) => ids.get(id) ?? id))
    }
    return { ...config, argMappers: [idsRead, ...config.argMappers] }
  }

  /** What an act leaves may be named otherwise than what it found: whatever comes after it looks again. */
  override wrapResolve(resolver: Resolver<Types>, { kind }: PothosOutputFieldConfig<Types>): Resolver<Types> {
    if (kind !== 'Mutation') return resolver
    return async (parent, args, context, info) => {
      try {
        return await resolver(parent, args, context, info)
      } finally {
        loaderOf(context as Context).clearAll()
      }
    }
  }
}

type Resolver<Types extends SchemaTypes> = GraphQLFieldResolver<unknown, Types['Context'], object>

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
  const rows = await viewer.query<Row>({
    text: `select r.subject_type as "subjectType", r.system, r.value, r.subject_id as "subjectId"
      from unnest($1::text[], $2::text[], $3::text[]) asked (system, subject_type, value)
      join external_reference r using (system, subject_type, value)
      where ${viewer.employerId === null ? 'r.employer_id is null' : 'r.employer_id = $4::uuid'}`,
    values: [
      named.map(({ system }) => system),
      named.map(({ subjectType }) => subjectType),
      named.map(({ value }) => value),
      ...(viewer.employerId === null ? [] : [viewer.employerId]),
    ],
  })
  const ids = new Map(rows.map((row) => [keyOf(row), sealId(row.subjectType, row.subjectId)] as const))
  return new Map(
    named.flatMap((one) => {
      const id = ids.get(keyOf(one))
      return id ? [[one.text, id]] : []
    }),
  )
}

interface Row extends Key {
  subjectId: string
}

interface Key {
  subjectType: string
  system: string
  value: string
}

const keyOf = ({ subjectType, system, value }: Key) => `${subjectType}:${system}:${value}`

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

/** A value of a type with each id in it that `put` gives for the one that was sent. */
export function idsIn(type: GraphQLInputType, value: unknown, put: (id: string) => string): unknown {
  const bare = getNullableType(type)
  if (value === null || value === undefined) return value
  if (isListType(bare)) return (value as unknown[]).map((one) => idsIn(bare.ofType, one, put))
  if (isInputObjectType(bare)) return withIds(Object.values(bare.getFields()), value as Given, put)
  return bare === GraphQLID && typeof value === 'string' ? put(value) : value
}
