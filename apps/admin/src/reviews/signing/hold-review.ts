import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation HoldReview($input: HoldReviewInput!) {
    answer: holdReview(input: $input) {
      __typename
      ... on HoldReviewSuccess {
        review {
          id
          ...Review_review
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Writes down that a planned review was held; the tutor then asks for signatures. */
export function useHoldReview() {
  const t = useMessages(reviewMessages)
  return useReviewAct(document, (learnerName) => t('held', { name: learnerName }))
}
