import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation UpdateReview($input: UpdateReviewInput!) {
    answer: updateReview(input: $input) {
      __typename
      ... on UpdateReviewSuccess {
        review {
          id
          ...Review_review
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Changes what a review says, until somebody has signed it. */
export function useUpdateReview() {
  const t = useMessages(reviewMessages)
  return useReviewAct(document, (learnerName) => t('saved', { name: learnerName }))
}
