import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { Context } from '../context.ts'
import { checkedPage, ofPage, placeIn } from './asked-page.ts'
import { COUNT_LIMIT, type CountRows, withCount } from './counted.ts'
import { sealCursor } from './cursor.ts'
import { type Orders, orderAsked } from './orders.ts'
import { MAX_PAGE } from './page-size.ts'
import { fromPlace, placed, type Sorted } from './sorted-by.ts'

/** The Pothos plugin below, by name. */
export const pagePlugin = 'journeylinePages' as const

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      journeylinePages: PagesPlugin<Types>
    }
  }
}

/** What a list's field says of itself. */
interface Listed {
  countRows: CountRows<unknown, Args>
  /** How it may be sorted; none where its own statement sorts it. */
  orders?: Orders
  /** Most rows of a page, where it is not the usual number. */
  mostRows?: number
}

/**
 * Paging is the same everywhere: an oversize page is an error instead of being clipped, asking from both ends at once
 * is an error, rows are counted only when somebody asks for it, and cursors name their list and order, are sealed on
 * their way out and opened on their way in.
 */
export class PagesPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    // what `counted` and `nodeList` note beside a list: Pothos keeps extensions as it is given them, and knows no type of them
    if (config.args.first && config.args.after && config.type.kind === 'Object')
      return aPage(config, config.extensions as unknown as Listed)
    const isCursor =
      (config.parentType === 'PageInfo' && ['startCursor', 'endCursor'].includes(config.name)) ||
      (config.parentType.endsWith('Edge') && config.name === 'cursor')
    return isCursor ? { ...config, resolve: sealed(config.resolve, config.name) } : config
  }
}
SchemaBuilder.registerPlugin(pagePlugin, PagesPlugin)

type Args = Record<string, unknown>
type Resolve = NonNullable<PothosOutputFieldConfig<SchemaTypes>['resolve']>

/** What a page is asked for, once its arguments are read. */
type PageArgs = Partial<Sorted> & { list: string }

function aPage<Types extends SchemaTypes>(
  config: PothosOutputFieldConfig<Types>,
  { countRows, orders, mostRows = MAX_PAGE }: Listed,
): PothosOutputFieldConfig<Types> {
  const field = `${config.parentType}.${config.name}`
  const pageAsked = (args: Args) => {
    const order = orders && orderAsked(orders, args.orderBy)
    const list = order ? `${field} ${order.name}` : field
    try {
      const page = { ...args, ...checkedPage(args, mostRows, placeIn(list)), list }
      return order ? fromPlace(order.keys, page) : page
    } catch (error) {
      throw ofPage(field, args, error)
    }
  }
  const plain = config.resolve as Resolve
  const resolve = async (...call: Parameters<Resolve>) => {
    const [parent, args, context] = call as [unknown, PageArgs, Context, unknown]
    const sorted = args.keys ? (args as Sorted) : null
    const page = placed((await plain(...call)) as never, args.list, sorted)
    return withCount(page, async () => countRows(parent, args as never, context, COUNT_LIMIT + 1))
  }
  return {
    ...config,
    args: sizesSaid(config.args, mostRows),
    argMappers: [...config.argMappers, pageAsked],
    resolve: resolve as typeof config.resolve,
  }
}

/** Says of a page that may be larger than others how large. */
function sizesSaid<Args extends Record<string, { description?: unknown }>>(args: Args, most: number): Args {
  if (most === MAX_PAGE) return args
  const said = SIZES.flatMap((name) => {
    const arg = args[name]
    if (!arg) return []
    const description = `${arg.description}`.replace(`${MAX_PAGE}`, most.toLocaleString('en'))
    return [[name, { ...arg, description }]]
  })
  return { ...args, ...Object.fromEntries(said) }
}

const SIZES = ['first', 'last']

function sealed(resolve: PothosOutputFieldConfig<SchemaTypes>['resolve'], name: string): Resolve {
  const plain = resolve ?? ((parent: unknown) => (parent as Args)[name])
  return (async (...call: Parameters<Resolve>) => {
    const place = await plain(...call)
    return typeof place === 'string' ? sealCursor(place) : place
  }) as Resolve
}
