import { useMutation } from '@apollo/client/react'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { problemsOf, tellFailure } from '../app/told.ts'
import { graphql } from '../generated/gql.ts'
import type { HoursToDecide_EntryFragment } from '../generated/graphql.ts'
import { decidedInCache, STALE_AFTER_DECISION } from './decided-in-cache.ts'
import { hoursMessages } from './messages.ts'
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
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
    }
  }
`)

type Rejected =
  | { problems: Problem[]; refused?: never }
  | { refused: ReadonlyMap<string, string>; problems?: never }

/** Rejects entries with one reason for all. Answers what the form should show, or why some stay as they were. */
export function useRejectHours() {
  const t = useMessages(hoursMessages)
  const [mutate] = useMutation(RejectHours)
  return async (entries: readonly HoursToDecide_EntryFragment[], reason: string): Promise<Rejected> => {
    try {
      const { data } = await mutate({
        variables: { input: { entryIds: entries.map(({ id }) => id), reason } },
        update: (cache, { data: answer }) => {
          if (!answer || !('data' in answer.rejectHours)) return
          const { decidedIds } = answer.rejectHours.data
          decidedInCache(
            cache,
            entries.filter(({ id }) => decidedIds.includes(id)),
          )
        },
        refetchQueries: STALE_AFTER_DECISION,
      })
      if (!data || !('data' in data.rejectHours)) return { problems: problemsOf(data?.rejectHours) }
      return { refused: tellDecided(data.rejectHours.data, (count) => t('rejected', { count }), t) }
    } catch (error) {
      tellFailure(error, t('rejectFailed'))
      throw error
    }
  }
}
