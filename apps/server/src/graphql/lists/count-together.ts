import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../context.ts'

/** Counts the rows of each of these parents, by the parent's id. */
type CountEach = (parents: readonly string[]) => Promise<ReadonlyMap<string, number>>

interface Counting {
  /** Tells this list, as it is filtered, from all others of the request. */
  list: string
  /** One parent's rows, up to the limit and no further. */
  one(parent: string): Promise<number>
  each: CountEach
}

/**
 * The number of a parent's rows. A page of parents that all ask for it is counted in one statement, not in one for each: what a
 * total costs is then in the price of its page.
 */
export function countTogether(context: Context, parent: string, { list, one, each }: Counting) {
  const loader = oncePerRequest(
    context,
    `count ${list}`,
    () =>
      new DataLoader<string, number>(async (parents) => {
        const [first] = parents
        if (parents.length === 1) return [await one(first!)]
        const counts = await each(parents)
        return parents.map((id) => counts.get(id) ?? 0)
      }),
  )
  return loader.load(parent)
}
