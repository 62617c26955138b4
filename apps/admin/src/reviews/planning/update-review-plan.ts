import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation UpdateReviewPlan($input: UpdateReviewPlanInput!) {
    answer: updateReviewPlan(input: $input) {
      __typename
      ... on UpdateReviewPlanSuccess {
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
export function useUpdateReviewPlan() {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  return useReviewAct(document, (learnerName, { details }) =>
    // the form asks for the day
    t('moved', { name: learnerName, day: format.day(details.plannedOn!) }),
  )
}
