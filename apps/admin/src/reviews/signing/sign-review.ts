import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation SignReviewAsViewer($input: SignReviewAsViewerInput!) {
    answer: signReviewAsViewer(input: $input) {
      __typename
      ... on SignReviewAsViewerSuccess {
        review {
          id
          ...Review_review
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Signs a review as the party that the person signed in here is. */
export function useSignReview() {
  const t = useMessages(reviewMessages)
  return useReviewAct(document, (learnerName) => t('signed', { name: learnerName }))
}
