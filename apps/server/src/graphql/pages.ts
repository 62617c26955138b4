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
    if (config.args.first && config.args.after) {
      return { ...config, argMappers: [...config.argMappers, (args) => ({ ...args, ...checkedPage(args) })] }
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

function checkedPage({ first, last, after, before }: Args): Args {
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
  return {
    after: after ? openCursor(after as string) : after,
    before: before ? openCursor(before as string) : before,
  }
}

function sealed(resolve: Resolve, name: string): Resolve {
  const plain = resolve ?? ((parent: unknown) => (parent as Args)[name])
  return (async (...call: Parameters<NonNullable<Resolve>>) => {
    const cursor = await plain(...call)
    return typeof cursor === 'string' ? sealCursor(cursor) : cursor
  }) as Resolve
}
