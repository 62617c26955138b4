import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation ChangeReviewParties($input: ChangeReviewPartiesInput!) {
    answer: changeReviewParties(input: $input) {
      __typename
      ... on ChangeReviewPartiesSuccess {
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
export function useChangeReviewParties() {
  const t = useMessages(reviewMessages)
  return useReviewAct(document, (learnerName) => t('partiesChanged', { name: learnerName }))
}
