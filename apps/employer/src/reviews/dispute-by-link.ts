import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { reviewMessages } from './messages.ts'
import type { ReviewToSign } from './sign-by-link.ts'

const DisputeReview = graphql(`
  mutation DisputeReview($input: DisputeReviewInput!) {
    disputeReview(input: $input) {
      __typename
      ... on DisputeReviewSuccess {
        review {
          ...LinkedReview_reviewToSign @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Says by a link that the review is not what was said; `onDisputed` gets it as it is then. Answers with what the form should show. */
export function useDisputeByLink(token: string, onDisputed: (review: ReviewToSign) => void) {
  const t = useMessages(reviewMessages)
  const dispute = useAct(DisputeReview, { failed: t('disputeFailed'), fetchPolicy: 'no-cache' })
  return async (reason: string): Promise<Problem[] | undefined> => {
    const { done, refused } = await dispute({ token, reason })
    if (refused) return problemsOf({ ...refused, path: ['reason'] })
    onDisputed(done.review)
    return undefined
  }
}
