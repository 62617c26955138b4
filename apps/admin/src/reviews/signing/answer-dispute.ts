import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation AnswerReviewDispute($input: AnswerReviewDisputeInput!) {
    answer: answerReviewDispute(input: $input) {
      __typename
      ... on AnswerReviewDisputeSuccess {
        review {
          id
          ...Review_review
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Answers a party that disputes a review; from then on it is signed again. */
export function useAnswerDispute() {
  const t = useMessages(reviewMessages)
  return useReviewAct(document, (learnerName) => t('answerGiven', { name: learnerName }))
}
