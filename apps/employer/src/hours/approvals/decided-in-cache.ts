import type { ApolloCache, Reference } from '@apollo/client'
import type { DecidedRow } from '@journeyline/app-kit/hours/decide-hours'

/** Queries that show how many wait, or what was sent back. */
export const STALE_AFTER_DECISION = ['Viewer', 'SentBack']

type List = { totalCount?: number; edges?: { node: Reference }[] }

type Decided = { id: string; placement?: { id: string } | null }

/** Of entries that were sent, those whose rows are not refused. */
export const decidedOnes = <Entry>(
  entries: readonly Entry[],
  { rows }: { rows: readonly DecidedRow[] },
): Entry[] => entries.filter((_entry, at) => !rows[at]?.refusal)

/** Takes entries that were decided on out of every list of what waits; sums that counted them are asked for anew. */
export function decidedInCache(cache: ApolloCache, entries: readonly Decided[]): void {
  const decided = new Set(entries.map(({ id }) => cache.identify({ __typename: 'HoursEntry', id })))
  cache.modify({
    fields: {
      hoursToDecide: (stored) => {
        const list = stored as List // a connection has no id, so it is never a reference
        const edges = (list.edges ?? []).filter(({ node }) => !decided.has(node.__ref))
        const gone = (list.edges?.length ?? 0) - edges.length
        return { ...list, edges, totalCount: Math.max((list.totalCount ?? 0) - gone, 0) }
      },
    },
  })
  for (const placementId of new Set(entries.flatMap(({ placement }) => placement?.id ?? [])))
    staleSums(cache, placementId)
}

/** What was read of an apprentice's hours no longer holds: the next page that shows it asks anew. */
export function staleSums(cache: ApolloCache, placementId: string): void {
  const id = cache.identify({ __typename: 'Placement', id: placementId })
  if (id === undefined) return
  cache.modify({
    id,
    fields: {
      hoursEntries: (_list, { DELETE }) => DELETE,
      hoursTotals: (_sums, { DELETE }) => DELETE,
      progress: (_progress, { DELETE }) => DELETE,
    },
  })
}
