import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation ReplanReview($input: ReplanReviewInput!) {
    answer: replanReview(input: $input) {
      __typename
      ... on ReplanReviewSuccess {
        review {
          id
          ...Review_review
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Moves a planned review to another day. */
export function useReplanReview() {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  return useReviewAct(document, (learnerName, input) =>
    t('moved', { name: learnerName, day: format.day(input.plannedOn) }),
  )
}
