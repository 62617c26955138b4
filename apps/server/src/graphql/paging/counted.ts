import type { Context } from '../context.ts'
import type { Orders } from './orders.ts'

/** Rows are counted up to this many; a client that needs more has to page. */
export const COUNT_LIMIT = 10_000

/** Counts the rows of a list with the field's own arguments, up to `take`: one more than is shown, so that "more" can be told. */
export type CountRows<Parent, Args> = (
  parent: Parent,
  args: Args,
  context: Context,
  take: number,
) => Promise<number>

/** A page that can count its whole list. */
export interface Counted {
  countRows(): Promise<number>
}

/**
 * For a list that is put together by hand: how its rows are counted, once and only where somebody asks for it, how they are sorted, and
 * how many a page has at most, where that is not the usual number.
 */
export const counted = <Parent, Args = object>(
  countRows: CountRows<Parent, Args>,
  list: { orders?: Orders; mostRows?: number } = {},
) => ({
  extensions: { countRows, ...list },
})

/** Lets a page count its list. */
export function withCount<Page extends object>(page: Page, count: () => Promise<number>): Page & Counted {
  let counting: Promise<number> | null = null
  const countRows = () => {
    counting ??= count()
    return counting
  }
  return Object.assign(page, { countRows })
}
