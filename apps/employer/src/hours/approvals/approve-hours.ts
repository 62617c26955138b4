import { useApolloClient } from '@apollo/client/react'
import { tellRefusal } from '@journeyline/app-kit/acts/told'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { approveHours, decidedOf, EACH_BY_ITSELF } from '@journeyline/app-kit/hours/decide-hours'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ApproveHoursMutation, HoursToDecide_EntryFragment } from '../../generated/graphql.ts'
import { hoursMessages } from '../messages.ts'
import { decidedInCache, decidedOnes, STALE_AFTER_DECISION } from './decided-in-cache.ts'
import { tellDecided } from './tell-decided.ts'

type Entries = readonly HoursToDecide_EntryFragment[]

/** Approves entries; they leave the list at once, and those the server refuses come back. Answers why, by entry; null when nothing was done. */
export function useApproveHours() {
  const t = useMessages(hoursMessages)
  const client = useApolloClient()
  const approve = useAct(approveHours, {
    expected: ({ hoursEntryIds }): ApproveHoursMutation => ({
      approveHours: {
        __typename: 'ApproveHoursSuccess',
        rows: hoursEntryIds.map((_id, index) => ({ __typename: 'ApproveHoursRow', index })),
      },
    }),
    changes: (cache, done, _input, entries: Entries) => decidedInCache(cache, decidedOnes(entries, done)),
    refetchQueries: STALE_AFTER_DECISION,
    failed: t('approveFailed'),
  })
  return async (entries: Entries): Promise<ReadonlyMap<string, string> | null> => {
    const hoursEntryIds = entries.map(({ id }) => id)
    // of no answer a notice told
    const outcome = await approve({ hoursEntryIds, ...EACH_BY_ITSELF }, entries).catch(() => null)
    if (outcome === null) return null
    const decided = decidedOf(hoursEntryIds, outcome)
    if (decided) return tellDecided(decided, (count) => t('approved', { count }), t)
    if (outcome.refused) tellRefusal(outcome.refused, client)
    return null
  }
}
