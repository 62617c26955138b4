import type { Outcome, Refusal } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { decidedOf, EACH_BY_ITSELF, rejectHours } from '@journeyline/app-kit/hours/decide-hours'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { HoursToDecide_EntryFragment } from '../../generated/graphql.ts'
import { hoursMessages } from '../messages.ts'
import { decidedInCache, decidedOnes, STALE_AFTER_DECISION } from './decided-in-cache.ts'
import { tellDecided } from './tell-decided.ts'

type Entries = readonly HoursToDecide_EntryFragment[]

/** Rejects entries with one reason for all; what was done is why some of them stay as they were. */
export function useRejectHours() {
  const t = useMessages(hoursMessages)
  const reject = useAct(rejectHours, {
    changes: (cache, done, _input, entries: Entries) => decidedInCache(cache, decidedOnes(entries, done)),
    refetchQueries: STALE_AFTER_DECISION,
  })
  return async (entries: Entries, reason: string): Promise<Outcome<ReadonlyMap<string, string>>> => {
    const hoursEntryIds = entries.map(({ id }) => id)
    const outcome = await reject({ hoursEntryIds, reason, ...EACH_BY_ITSELF }, entries)
    const decided = decidedOf(hoursEntryIds, outcome)
    if (!decided) return outcome as { refused: Refusal } // what is done is decided
    return { done: tellDecided(decided, (count) => t('rejected', { count }), t) }
  }
}
