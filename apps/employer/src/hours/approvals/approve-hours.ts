import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { approveHours } from '@journeyline/app-kit/hours/decide-hours'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ApproveHoursMutation, HoursToDecide_EntryFragment } from '../../generated/graphql.ts'
import { hoursMessages } from '../messages.ts'
import { decidedInCache, STALE_AFTER_DECISION } from './decided-in-cache.ts'
import { tellDecided } from './tell-decided.ts'

type Entries = readonly HoursToDecide_EntryFragment[]

/** Approves entries; they leave the list at once, and those the server refuses come back. Answers why, by entry; null when nothing was done. */
export function useApproveHours() {
  const t = useMessages(hoursMessages)
  const approve = useQuickAct(approveHours, {
    expected: ({ entryIds: decidedIds }): ApproveHoursMutation => ({
      approveHours: {
        __typename: 'ApproveHoursSuccess',
        hoursDecided: { __typename: 'HoursDecided', decidedIds, refused: [] },
      },
    }),
    changes: (cache, { hoursDecided: { decidedIds } }, _input, entries: Entries) =>
      decidedInCache(
        cache,
        entries.filter(({ id }) => decidedIds.includes(id)),
      ),
    refetchQueries: STALE_AFTER_DECISION,
    failed: () => t('approveFailed'),
  })
  return async (entries: Entries): Promise<ReadonlyMap<string, string> | null> => {
    const done = await approve({ entryIds: entries.map(({ id }) => id) }, entries)
    return done && tellDecided(done.hoursDecided, (count) => t('approved', { count }), t)
  }
}
