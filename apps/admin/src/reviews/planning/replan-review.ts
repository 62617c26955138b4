import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { ReplanReviewInput } from '../../generated/graphql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation ReplanReview($input: ReplanReviewInput!) {
    answer: replanReview(input: $input) {
      __typename
      ... on ReplanReviewSuccess {
        data {
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
  const act = useReviewAct(document)
  return async (input: ReplanReviewInput, learnerName: string) => {
    const outcome = await act(input)
    if (outcome.done) notify.done(t('moved', { name: learnerName, day: format.day(input.plannedOn) }))
    return outcome
  }
}
