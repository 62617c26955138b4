import { useMutation } from '@apollo/client/react'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { refusalOf, tellFailure } from '../app/told.ts'
import { graphql } from '../generated/gql.ts'
import { reviewMessages } from './messages.ts'
import type { ApprenticeReview } from './review-fragment.ts'

const SignReviewAsViewer = graphql(`
  mutation SignReviewAsViewer($input: SignReviewAsViewerInput!) {
    signReviewAsViewer(input: $input) {
      ... on SignReviewAsViewerSuccess {
        data {
          id
          ...ApprenticeReview_review @unmask
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Signs as the party the viewer is; answers with what the form should show. The lists of what waits are asked anew. */
export function useSignReview() {
  const t = useMessages(reviewMessages)
  const [mutate] = useMutation(SignReviewAsViewer, { refetchQueries: 'active' })
  return async (review: ApprenticeReview, comment: string): Promise<readonly Problem[] | undefined> => {
    try {
      const { data } = await mutate({ variables: { input: { reviewId: review.id, comment } } })
      const refusal = refusalOf(data?.signReviewAsViewer)
      if (refusal) return [{ path: 'comment', message: refusal }]
      notify.done(t('signed', { name: review.apprenticeName }))
      return undefined
    } catch (error) {
      tellFailure(error, t('signFailed'))
      throw error
    }
  }
}
