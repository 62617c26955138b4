import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { EditReviewInput } from '../../generated/graphql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation EditReview($input: EditReviewInput!) {
    answer: editReview(input: $input) {
      __typename
      ... on EditReviewSuccess {
        data {
          id
          ...Review_review
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Changes what a review says, until somebody has signed it. */
export function useEditReview() {
  const t = useMessages(reviewMessages)
  const act = useReviewAct(document)
  return async (input: EditReviewInput, learnerName: string) => {
    const outcome = await act(input)
    if (outcome.done) notify.done(t('saved', { name: learnerName }))
    return outcome
  }
}
