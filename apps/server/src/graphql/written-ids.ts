import { isReferencedType, writtenReference } from '@journeyline/domain/references/external-reference'
import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import DataLoader from 'dataloader'
import {
  type GraphQLArgument,
  type GraphQLFieldResolver,
  GraphQLID,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import type { SignedIn } from '../kernel/viewer.ts'
import { type Context, oncePerRequest } from './context.ts'
import { sealId } from './global-id.ts'
import { TYPE_OF_PREFIX } from './id-prefixes.ts'

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
 * the field is resolved, all of a field's in one statement; what names nothing is left as it is, and refused as an id would be.
 */
export class WrittenIdsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { args }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (Object.keys(args).length === 0) return resolver
    return (parent, given, context, info) => {
      const { viewer } = context as Context
      const asked = info.parentType.getFields()[info.fieldName]!.args
      const written = writtenIn(asked, given as Given)
      if (written.size === 0 || viewer.kind === 'ANONYMOUS') return resolver(parent, given, context, info)
      return idsOf(context as Context, [...written]).then((ids) =>
        resolver(
          parent,
          withIds(asked, given as Given, (id) => ids.get(id) ?? id),
          context,
          info,
        ),
      )
    }
  }
}
SchemaBuilder.registerPlugin(writtenIdsPlugin, WrittenIdsPlugin)

/** The ids of records that are named by references; what names nothing that the viewer's organization wrote down is not there. */
export async function idsOf(context: Context, texts: readonly string[]): Promise<Map<string, string>> {
  const found = await Promise.all(texts.map((text) => loaderOf(context).load(text)))
  return new Map(texts.flatMap((text, index) => (found[index] ? [[text, found[index]]] : [])))
}

/** Each once a request, however many rows' fields ask it; as many as an input may hold in one statement. */
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
    const subjectType = reference && TYPE_OF_PREFIX.get(reference.prefix)
    return reference && subjectType && isReferencedType(subjectType)
      ? [{ text, ...reference, subjectType }]
      : []
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
    // an id of ours has no colon
    if (id.includes(':')) written.add(id)
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
