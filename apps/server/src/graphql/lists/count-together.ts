import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../context.ts'

type Counts = ReadonlyMap<string, number>

interface Counting {
  /** Tells this list, as it is filtered, from all others of the request. */
  list: string
  /** How far a parent's rows are counted. */
  take: number
  /** The rows of all these parents, up to so many and no further. */
  sum(parents: readonly string[], take: number): Promise<number>
  /** The rows of each of these parents, to the last one. */
  each(parents: readonly string[]): Promise<Counts>
}

/**
 * The number of a parent's rows. A page of parents that all ask for it is counted in two statements, not in one for each: what a
 * total costs is then in the price of its page.
 */
export function countTogether(context: Context, parent: string, { list, ...counting }: Counting) {
  const loader = oncePerRequest(
    context,
    `count ${list}`,
    () =>
      new DataLoader<string, number>(async (parents) => {
        const counts = await countBounded(parents, counting)
        return parents.map((id) => counts.get(id) ?? 0)
      }),
  )
  return loader.load(parent)
}

/**
 * No statement reads more rows than `take` for each of its parents, however many there are: who together has more than that is
 * halved until a half has less, or is one alone, whose rows are counted no further.
 */
export async function countBounded(
  parents: readonly string[],
  counting: Omit<Counting, 'list'>,
): Promise<Counts> {
  const { take, sum, each } = counting
  const most = take * parents.length
  const all = await sum(parents, most)
  if (all === 0 || parents.length === 1) return new Map(parents.map((id) => [id, all]))
  if (all < most) return each(parents)
  const half = Math.ceil(parents.length / 2)
  const halves = await Promise.all(
    [parents.slice(0, half), parents.slice(half)].map((some) => countBounded(some, counting)),
  )
  return new Map(halves.flatMap((counts) => [...counts]))
}
