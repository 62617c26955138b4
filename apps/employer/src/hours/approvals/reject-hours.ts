import type { Outcome } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { rejectHours } from '@journeyline/app-kit/hours/decide-hours'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { HoursToDecide_EntryFragment } from '../../generated/graphql.ts'
import { hoursMessages } from '../messages.ts'
import { decidedInCache, STALE_AFTER_DECISION } from './decided-in-cache.ts'
import { tellDecided } from './tell-decided.ts'

/** Rejects entries with one reason for all; what was done is why some of them stay as they were. */
export function useRejectHours() {
  const t = useMessages(hoursMessages)
  const reject = useAct(rejectHours, {
    changes: (
      cache,
      { hoursDecided: { decidedIds } },
      _input,
      entries: readonly HoursToDecide_EntryFragment[],
    ) =>
      decidedInCache(
        cache,
        entries.filter(({ id }) => decidedIds.includes(id)),
      ),
    refetchQueries: STALE_AFTER_DECISION,
  })
  return async (
    entries: readonly HoursToDecide_EntryFragment[],
    reason: string,
  ): Promise<Outcome<ReadonlyMap<string, string>>> => {
    const outcome = await reject({ entryIds: entries.map(({ id }) => id), reason }, entries)
    if (outcome.refused) return outcome
    return { done: tellDecided(outcome.done.hoursDecided, (count) => t('rejected', { count }), t) }
  }
}
