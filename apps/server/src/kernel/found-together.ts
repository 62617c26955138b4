import { isDeepStrictEqual } from 'node:util'
import DataLoader from 'dataloader'

interface Args {
  where: Record<string, unknown>
  select?: Record<string, unknown>
}

interface Sought {
  model: string
  args: Args
  /** Finds it in a statement of its own. */
  alone(): Promise<unknown>
}

type FindMany = (model: string, args: object) => Promise<unknown>

/**
 * Rows that are sought by their id at the same moment, and of which the same is asked, are found in one statement: as Prisma does by
 * itself, but not where each has to be a transaction.
 */
export function foundTogether(findMany: FindMany) {
  const loader = new DataLoader<Sought, unknown>(
    async (all) => {
      const found = new Map(alike(all).flatMap((group) => [...findGroup(group, findMany)]))
      return Promise.all(all.map((one) => found.get(one)!.catch(asError)))
    },
    { cache: false },
  )
  return (model: string, args: Args, alone: Sought['alone']): Promise<unknown> =>
    isById(args) ? loader.load({ model, args, alone }) : alone()
}

const isById = ({ where }: Args) => Object.keys(where).length === 1 && typeof where.id === 'string'

/** Of one model, with one selection. */
function alike(all: readonly Sought[]): Sought[][] {
  const groups: Sought[][] = []
  for (const one of all) {
    const group = groups.find(([first]) => isAlike(first!, one))
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups
}

const isAlike = (one: Sought, other: Sought) =>
  one.model === other.model && isDeepStrictEqual(rest(one.args), rest(other.args))

const rest = ({ where: _, ...selection }: Args) => selection

function findGroup(group: Sought[], findMany: FindMany): Map<Sought, Promise<unknown>> {
  const [first] = group as [Sought]
  if (group.length === 1) return new Map([[first, first.alone()]])
  const { select, ...selection } = rest(first.args)
  const ids = group.map(({ args: { where } }) => where.id)
  const rows = findMany(first.model, {
    ...selection,
    ...(select && { select: { ...select, id: true } }),
    where: { id: { in: ids } },
  }).then((all) => new Map((all as { id: string }[]).map((row) => [row.id, row])))
  // what is not among them says so itself: some want null, others an error
  return new Map(
    group.map((one) => [one, rows.then((byId) => byId.get(one.args.where.id as string) ?? one.alone())]),
  )
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
