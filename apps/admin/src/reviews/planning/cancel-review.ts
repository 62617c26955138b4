import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation CancelReview($input: CancelReviewInput!) {
    answer: cancelReview(input: $input) {
      __typename
      ... on CancelReviewSuccess {
        review {
          id
          ...Review_review
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Cancels a planned review; it stays in the list. */
export function useCancelReview() {
  const t = useMessages(reviewMessages)
  return useReviewAct(document, (learnerName) => t('canceled', { name: learnerName }))
}
