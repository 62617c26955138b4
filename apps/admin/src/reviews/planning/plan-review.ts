import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { reviewMessages } from '../messages.ts'

const document = graphql(`
  mutation PlanReview($input: PlanReviewInput!) {
    planReview(input: $input) {
      __typename
      ... on PlanReviewSuccess {
        rows {
          review {
            id
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Plans a review for one learner or many, all or none; the lists in sight are asked anew. */
export function usePlanReview() {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  return useAct(document, {
    told: ({ rows: { length: count } }, { plannedOn }, learnerName: string | null) => {
      const day = format.day(plannedOn)
      return learnerName === null
        ? t('plannedMany', { count, day })
        : t('planned', { name: learnerName, day })
    },
    changes: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'openReviews' }),
    refetchQueries: 'active',
  })
}
