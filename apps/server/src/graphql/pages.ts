import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import { openCursor, sealCursor } from './cursor.ts'
import { badInput } from './request-errors.ts'

/** How many rows a page has unless asked otherwise, and at most. */
export const DEFAULT_PAGE = 20
export const MAX_PAGE = 100

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
      return { ...config, argMappers: [...config.argMappers, pageAsked] }
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
    if ((size as number) < 0) throw badInput(`${name} is ${size}; ask for 0 to ${MAX_PAGE} rows.`)
    if ((size as number) > MAX_PAGE) {
      throw badInput(
        `${name} is ${size}, and ${MAX_PAGE} is the limit. Ask for ${MAX_PAGE} or fewer, then for the next page.`,
      )
    }
  }
  if (typeof first === 'number' && typeof last === 'number')
    throw badInput('Ask for first or for last, not for both.')
  if (after && before) throw badInput('Ask for rows after or before a cursor, not for both.')
  if ((typeof first === 'number' && before) || (typeof last === 'number' && after))
    throw badInput('first goes with after, and last with before.')
  return { after: placeIn(list, after), before: placeIn(list, before) }
}

function placeIn(list: string, cursor: unknown): unknown {
  if (cursor === null || cursor === undefined) return cursor
  const place = openCursor(cursor as string)
  if (!place.startsWith(`${list} `))
    throw badInput('This cursor belongs to another list. Use the cursors of the list you page through.')
  return place.slice(list.length + 1)
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
