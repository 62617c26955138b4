import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '@journeyline/app-kit/acts/refusal'
import { tellFailure, tellRefusal } from '@journeyline/app-kit/acts/told'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { HoursToDecide_EntryFragment } from '../../generated/graphql.ts'
import { hoursMessages } from '../messages.ts'
import { decidedInCache, STALE_AFTER_DECISION } from './decided-in-cache.ts'
import { tellDecided } from './tell-decided.ts'

const ApproveHours = graphql(`
  mutation ApproveHours($input: ApproveHoursInput!) {
    approveHours(input: $input) {
      ... on ApproveHoursSuccess {
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

/** Approves entries; they leave the list at once, and those the server refuses come back. Answers why, by entry; null when nothing was done. */
export function useApproveHours() {
  const t = useMessages(hoursMessages)
  const [mutate, { client }] = useMutation(ApproveHours)
  return async (
    entries: readonly HoursToDecide_EntryFragment[],
  ): Promise<ReadonlyMap<string, string> | null> => {
    const entryIds = entries.map(({ id }) => id)
    try {
      const { data } = await mutate({
        variables: { input: { entryIds } },
        optimisticResponse: {
          approveHours: {
            __typename: 'ApproveHoursSuccess',
            data: { __typename: 'HoursDecided', decidedIds: entryIds, refused: [] },
          },
        },
        update: (cache, { data: answer }) => {
          if (!answer || !('data' in answer.approveHours)) return
          const { decidedIds } = answer.approveHours.data
          decidedInCache(
            cache,
            entries.filter(({ id }) => decidedIds.includes(id)),
          )
        },
        refetchQueries: STALE_AFTER_DECISION,
      })
      const { done, refused } = outcomeOf(data?.approveHours)
      if (done) return tellDecided(done, (count) => t('approved', { count }), t)
      tellRefusal(refused, client)
      return null
    } catch (error) {
      tellFailure(error, t('approveFailed'))
      return null
    }
  }
}
