import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation UpdateReviewParties($input: UpdateReviewPartiesInput!) {
    answer: updateReviewParties(input: $input) {
      __typename
      ... on UpdateReviewPartiesSuccess {
        review {
          id
          ...Review_review
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Changes who signs a review; whoever is changed loses the link. */
export function useUpdateReviewParties() {
  const t = useMessages(reviewMessages)
  return useReviewAct(document, (learnerName) => t('partiesChanged', { name: learnerName }))
}
