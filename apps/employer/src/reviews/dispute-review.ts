import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { reviewMessages } from './messages.ts'
import type { ApprenticeReview } from './review-fragment.ts'

const DisputeReviewAsViewer = graphql(`
  mutation DisputeReviewAsViewer($input: DisputeReviewAsViewerInput!) {
    disputeReviewAsViewer(input: $input) {
      ... on DisputeReviewAsViewerSuccess {
        review {
          id
          ...ApprenticeReview_review @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Says, as the party the viewer is, that the review is not what was said; answers with what the form should show. */
export function useDisputeReview(review: ApprenticeReview) {
  const t = useMessages(reviewMessages)
  const dispute = useAct(DisputeReviewAsViewer, {
    told: (_done, _input, name: string) => t('disputed', { name }),
    failed: t('disputeFailed'),
    refetchQueries: 'active',
  })
  return async (reason: string): Promise<Problem[] | undefined> => {
    const { refused } = await dispute({ reviewId: review.id, reason }, review.apprenticeName)
    return refused && [{ path: 'reason', message: sentenceOf(refused) }]
  }
}
