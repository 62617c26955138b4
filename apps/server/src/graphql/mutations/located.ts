import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import {
  type GraphQLFieldResolver,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { BatchRow } from '../../kernel/batch.ts'
import {
  copyOf,
  InputError,
  MalformedIdError,
  NotFoundError,
  Refusal,
  WrongIdError,
} from '../../kernel/errors.ts'
import { requestError } from '../../kernel/request-errors.ts'
import type { Context } from '../context.ts'
import { refusedActs } from '../done-anyway.ts'
import { NO_ROW, openedId, sealId } from '../global-id.ts'
import { malformedId, nounOfId } from '../row-id.ts'
import { isNullOnError } from '../schemas/root-fields.ts'
import { withoutBlanks } from './blank-texts.ts'
import { subjectOf } from './subject-of.ts'

/** The Pothos plugin below, by name. */
export const locatedPlugin = 'journeylineLocated' as const

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      journeylineLocated: LocatedPlugin<Types>
    }
  }
}

/**
 * Says of every refusal where in what was sent it is. A rule knows its own field and not how the API wraps it, and whoever misses a
 * row knows its id and not where it was written: both are looked up where the input still is at hand. A query for one thing that
 * is not there answers null.
 */
export class LocatedPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: Resolver<Types>,
    { kind, args }: PothosOutputFieldConfig<Types>,
  ): Resolver<Types> {
    if (kind === 'Mutation') return located(withoutBlankTexts(resolver), refusalIn)
    return Object.keys(args).some((name) => !PAGE_ARGUMENTS.includes(name))
      ? located(resolver, nothingThere)
      : resolver
  }
}
SchemaBuilder.registerPlugin(locatedPlugin, LocatedPlugin)

type Resolver<Types extends SchemaTypes> = GraphQLFieldResolver<unknown, Types['Context'], object>

const PAGE_ARGUMENTS = ['first', 'last', 'after', 'before']

function located<Types extends SchemaTypes>(
  resolver: Resolver<Types>,
  instead: (error: unknown, args: object, info: GraphQLResolveInfo, context: Context) => null,
): Resolver<Types> {
  return async (parent, args, context, info) => {
    try {
      return await resolver(parent, args, context, info)
    } catch (error) {
      return instead(error, args, info, context as Context)
    }
  }
}

/** Hands on what was sent without the texts that say nothing. */
function withoutBlankTexts<Types extends SchemaTypes>(resolver: Resolver<Types>): Resolver<Types> {
  return (parent, args: { input?: unknown }, context, info) => {
    const type = inputTypeOf(info)
    return resolver(parent, type ? { ...args, input: withoutBlanks(args.input, type) } : args, context, info)
  }
}

function refusalIn(
  error: unknown,
  args: { input?: unknown },
  info: GraphQLResolveInfo,
  context: Context,
): never {
  const type = inputTypeOf(info)
  if (error instanceof Refusal) refusedActs(context).add(info.path.key)
  if (error instanceof Refusal && type) locate(error, args.input, type)
  throw error
}

function inputTypeOf({ parentType, fieldName }: GraphQLResolveInfo): GraphQLInputObjectType | null {
  const input = parentType.getFields()[fieldName]?.args.find(({ name }) => name === 'input')
  const type = input && getNamedType(input.type)
  return isInputObjectType(type) ? type : null
}

/** The rows of a batch with what is refused in its place: in its own row, but for a name that the input has beside the rows. */
export function locateRows<Row extends BatchRow<object>>(
  rows: readonly Row[],
  { input, list, info }: { input: object; list: string; info: GraphQLResolveInfo },
): Row[] {
  const type = inputTypeOf(info)
  return rows.map((row) => {
    if (!row.refusal || !type) return row
    // a row that is sent twice is refused by what refused the first
    const refusal = copyOf(row.refusal)
    locateRow(refusal, input, { type, list, index: row.index })
    return { ...row, refusal }
  })
}

function locateRow(
  refusal: Refusal,
  input: object,
  { type, list, index }: { type: GraphQLInputObjectType; list: string; index: number },
) {
  const place = [list, String(index)]
  if (refusal instanceof NotFoundError) {
    const isOfRow = (path: readonly string[]) => path[0] === list && path[1] === place[1]
    refusal.missing = missingIn(input, refusal).filter(({ path }) => isOfRow(path))
    refusal.path = refusal.missing[0]?.path ?? place
    return
  }
  const [name] = refusal.path
  if (name === undefined) {
    refusal.path = [...place, ...subjectOfRow(type, list)]
    return
  }
  if (!(name in type.getFields())) refusal.path = [...place, ...refusal.path]
  locate(refusal, input, type)
}

function subjectOfRow(type: GraphQLInputObjectType, list: string): readonly string[] {
  const row = getNamedType(type.getFields()[list]?.type)
  return isInputObjectType(row) ? subjectOf(row) : []
}

function nothingThere(error: unknown, args: object, info: GraphQLResolveInfo): null {
  if (error instanceof MalformedIdError || error instanceof WrongIdError) {
    const [id = ''] = error.ids
    const inputPath = textsIn(args, []).find((sent) => sent.id === id)?.path
    if (error instanceof MalformedIdError) throw noId(id, inputPath)
    throw requestError('ID_OF_ANOTHER_TYPE', error.words, inputPath && { inputPath })
  }
  if (error instanceof NotFoundError && mayBeNull(info)) return null
  throw error
}

/** Whether null is an answer of a field, and not only what an error leaves of it. */
function mayBeNull({ returnType, parentType, fieldName }: GraphQLResolveInfo): boolean {
  return !isNonNullType(returnType) && !isNullOnError(parentType.getFields()[fieldName]!)
}

/** The error of a query that a text is no id, and of which argument. */
export const noId = (text: string, inputPath?: readonly string[]) =>
  requestError('MALFORMED_ID', malformedId(text).words, inputPath && { inputPath })

/** Gives a refusal, and each problem in it, its place in an input of a type. */
export function locate(refusal: Refusal, input: unknown, type: GraphQLInputObjectType): void {
  if (refusal instanceof InputError)
    refusal.fields = refusal.fields.map((problem) => ({
      ...problem,
      path: placeIn(input, type, problem.path),
    }))
  if (refusal instanceof NotFoundError) refusal.missing = missingIn(input, refusal)
  const [first] =
    refusal instanceof InputError
      ? refusal.fields
      : refusal instanceof NotFoundError
        ? refusal.missing
        : [{ path: placeIn(input, type, refusal.path) }]
  const path = first?.path ?? []
  refusal.path = path.length === 0 ? subjectOf(type) : path
}

/** A path as the input has it: of a name that stands not at its top, within the details, or within the one item that was sent. */
function placeIn(input: unknown, type: GraphQLInputObjectType, path: readonly string[]): readonly string[] {
  const [name, ...rest] = path
  const fields = type.getFields()
  if (name === undefined) return path
  const field = fields[name]
  if (field) return [name, ...placeBelow(sentAs(input, name), field.type, rest)]
  for (const wrapper of Object.values(fields)) {
    const inner = getNamedType(wrapper.type)
    if (!isInputObjectType(inner) || !(name in inner.getFields())) continue
    const isList = isListType(isNonNullType(wrapper.type) ? wrapper.type.ofType : wrapper.type)
    const sent = sentAs(input, wrapper.name)
    if (inner.isOneOf) return [wrapper.name, Object.keys(sent ?? {})[0] ?? name]
    if (!isList) return [wrapper.name, ...path]
    if (Array.isArray(sent) && sent.length === 1) return [wrapper.name, '0', ...path]
  }
  return []
}

/** The rest of a path, from a field or an item of a list on; what the input does not have there is left as the rule says it. */
function placeBelow(input: unknown, type: GraphQLInputType, path: readonly string[]): readonly string[] {
  const bare = getNullableType(type)
  const [index, ...rest] = path
  if (index === undefined) return path
  if (isListType(bare)) return [index, ...placeBelow(sentAs(input, index), bare.ofType, rest)]
  const place = isInputObjectType(bare) ? placeIn(input, bare, path) : path
  return place.length > 0 ? place : path
}

const sentAs = (input: unknown, name: string) => (input as Record<string, unknown> | null | undefined)?.[name]

/** Where the ids stand that an error names; of one that names a noun only, the one id of that noun. */
function missingIn(input: unknown, { ids, words }: NotFoundError) {
  const sent = textsIn(input, [])
  if (ids.length > 0) return sent.filter(({ id }) => ids.includes(id) || ids.includes(asSealed(id)))
  const ofNoun = sent.filter(({ id }) => nounOfId(id) === words.values.noun)
  return ofNoun.length === 1 ? ofNoun : []
}

/** A reference that names nothing is known to whoever missed the row by an id of none. */
function asSealed(text: string): string {
  const { typename, id } = openedId(text)
  return id === NO_ROW ? sealId(typename, id) : text
}

/** Every text of an input, and where it stands. */
export function textsIn(value: unknown, path: readonly string[]): { path: readonly string[]; id: string }[] {
  if (typeof value === 'string') return [{ path, id: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, [...path, name]))
}
