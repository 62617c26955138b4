import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { SignReviewAsViewerInput } from '../../generated/graphql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation SignReviewAsViewer($input: SignReviewAsViewerInput!) {
    answer: signReviewAsViewer(input: $input) {
      __typename
      ... on SignReviewAsViewerSuccess {
        data {
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
  const act = useReviewAct(document)
  return async (input: SignReviewAsViewerInput, learnerName: string) => {
    const outcome = await act(input)
    if (outcome.done) notify.done(t('signed', { name: learnerName }))
    return outcome
  }
}
