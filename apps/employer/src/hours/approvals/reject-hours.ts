import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { HoursToDecide_EntryFragment } from '../../generated/graphql.ts'
import { hoursMessages } from '../messages.ts'
import { decidedInCache, STALE_AFTER_DECISION } from './decided-in-cache.ts'
import { tellDecided } from './tell-decided.ts'

const RejectHours = graphql(`
  mutation RejectHours($input: RejectHoursInput!) {
    rejectHours(input: $input) {
      ... on RejectHoursSuccess {
        data {
          decidedIds
          refused {
            entryId
            message
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

type Rejected =
  | { problems: Problem[]; refused?: never }
  | { refused: ReadonlyMap<string, string>; problems?: never }

/** Rejects entries with one reason for all. Answers what the form should show, or why some stay as they were. */
export function useRejectHours() {
  const t = useMessages(hoursMessages)
  const reject = useAct(RejectHours, {
    failed: t('rejectFailed'),
    changes: (cache, { decidedIds }, _input, entries: readonly HoursToDecide_EntryFragment[]) =>
      decidedInCache(
        cache,
        entries.filter(({ id }) => decidedIds.includes(id)),
      ),
    refetchQueries: STALE_AFTER_DECISION,
  })
  return async (entries: readonly HoursToDecide_EntryFragment[], reason: string): Promise<Rejected> => {
    const { done, refused } = await reject({ entryIds: entries.map(({ id }) => id), reason }, entries)
    if (refused) return { problems: problemsOf(refused) }
    return { refused: tellDecided(done, (count) => t('rejected', { count }), t) }
  }
}
