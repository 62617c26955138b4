import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import { badInput } from '../../kernel/request-errors.ts'
import { requestWord } from '../../words/requests.ts'
import { anotherList, openCursor, sealCursor } from './cursor.ts'
import { MAX_PAGE } from './page-size.ts'
import { fromPlace, placed, type SortedArgs, type SortKey } from './sorted-by.ts'

/** The Pothos plugin below, by name. */
export const pagePlugin = 'journeylinePages' as const

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      journeylinePages: PagesPlugin<Types>
    }
  }
}

/**
 * Paging is the same everywhere: an oversize page is an error instead of being clipped, asking from both ends at once
 * is an error, and cursors are sealed on their way out and opened on their way in, whoever made them.
 */
export class PagesPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (config.args.first && config.args.after && config.type.kind === 'Object') {
      const list = listOf(this.builder.configStore.getTypeConfig(config.type.ref).name)
      const pageAsked = (args: Args) => ({ ...args, ...checkedPage(list, args) })
      const page = { ...config, argMappers: [...config.argMappers, pageAsked] }
      const keys = config.extensions?.sortKeys as SortKey[] | undefined
      return keys ? sorted(page, keys) : page
    }
    const isCursor =
      (config.parentType === 'PageInfo' && ['startCursor', 'endCursor'].includes(config.name)) ||
      (config.parentType.endsWith('Edge') && config.name === 'cursor')
    return isCursor ? { ...config, resolve: sealed(config.resolve, config.name) } : config
  }
}
SchemaBuilder.registerPlugin(pagePlugin, PagesPlugin)

type Args = Record<string, unknown>
type Resolve = PothosOutputFieldConfig<SchemaTypes>['resolve']

/** What a list is called in its cursors, by the name of its connection or edge type. */
const listOf = (typename: string) => typename.replace(/(Connection|Edge)$/, '')

function checkedPage(list: string, { first, last, after, before }: Args): Args {
  for (const [name, size] of Object.entries({ first, last })) {
    if (size === null || size === undefined) continue
    if ((size as number) < 0)
      throw badInput(
        requestWord('PAGE_SIZE_NEGATIVE', { argument: name, size: size as number, most: MAX_PAGE }),
      )
    if ((size as number) > MAX_PAGE) {
      throw badInput(requestWord('PAGE_TOO_LARGE', { argument: name, size: size as number, most: MAX_PAGE }))
    }
  }
  if (typeof first === 'number' && typeof last === 'number')
    throw badInput(requestWord('PAGE_FIRST_AND_LAST'))
  if (after && before) throw badInput(requestWord('PAGE_AFTER_AND_BEFORE'))
  if ((typeof first === 'number' && before) || (typeof last === 'number' && after))
    throw badInput(requestWord('PAGE_CURSOR_OF_OTHER_END'))
  return { after: placeIn(list, after), before: placeIn(list, before) }
}

function placeIn(list: string, cursor: unknown): unknown {
  if (cursor === null || cursor === undefined) return cursor
  const place = openCursor(cursor as string)
  if (!place.startsWith(`${list} `)) throw anotherList()
  return place.slice(list.length + 1)
}

/** A list of rows goes on from a place among its keys' values, and its cursors are such places. */
function sorted<Types extends SchemaTypes>(page: PothosOutputFieldConfig<Types>, keys: SortKey[]) {
  const plain = page.resolve as NonNullable<Resolve>
  const resolve = async (...call: Parameters<NonNullable<Resolve>>) =>
    placed((await plain(...call)) as never, keys, (call[1] as SortedArgs).from)
  const fromKeys = (args: Args) => fromPlace(keys, args)
  return { ...page, argMappers: [...page.argMappers, fromKeys], resolve: resolve as typeof page.resolve }
}

function sealed(resolve: Resolve, name: string): Resolve {
  const plain = resolve ?? ((parent: unknown) => (parent as Args)[name])
  return (async (...call: Parameters<NonNullable<Resolve>>) => {
    const cursor = await plain(...call)
    const { path } = call[3]
    // a page info stands in its connection, an edge says by its own name which list it is of
    const list = listOf((name === 'cursor' ? path.typename : path.prev?.typename) ?? '')
    return typeof cursor === 'string' ? sealCursor(`${list} ${cursor}`) : cursor
  }) as Resolve
}
