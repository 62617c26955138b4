import { sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { reviewMessages } from './messages.ts'
import type { ApprenticeReview } from './review-fragment.ts'

const SignReviewAsViewer = graphql(`
  mutation SignReviewAsViewer($input: SignReviewAsViewerInput!) {
    signReviewAsViewer(input: $input) {
      ... on SignReviewAsViewerSuccess {
        review {
          id
          ...ApprenticeReview_review @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Signs as the party the viewer is; answers with what the form should show. The lists of what waits are asked anew. */
export function useSignReview() {
  const t = useMessages(reviewMessages)
  const sign = useAct(SignReviewAsViewer, {
    told: (_done, _input, name: string) => t('signed', { name }),
    failed: t('signFailed'),
    refetchQueries: 'active',
  })
  return async (review: ApprenticeReview, comment: string): Promise<Problem[] | undefined> => {
    const { refused } = await sign({ reviewId: review.id, comment }, review.apprenticeName)
    return refused && [{ path: 'comment', message: sentenceOf(refused) }]
  }
}
