import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { CancelReviewInput } from '../../generated/graphql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation CancelReview($input: CancelReviewInput!) {
    answer: cancelReview(input: $input) {
      __typename
      ... on CancelReviewSuccess {
        data {
          id
          ...Review_review
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Cancels a planned review; it stays in the list. */
export function useCancelReview() {
  const t = useMessages(reviewMessages)
  const act = useReviewAct(document)
  return async (input: CancelReviewInput, learnerName: string) => {
    const outcome = await act(input)
    if (outcome.done) notify.done(t('canceled', { name: learnerName }))
    return outcome
  }
}
