import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '@journeyline/app-kit/acts/refusal'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { PlanReviewInput } from '../../generated/graphql.ts'
import { reviewMessages } from '../messages.ts'

const document = graphql(`
  mutation PlanReview($input: PlanReviewInput!) {
    planReview(input: $input) {
      __typename
      ... on PlanReviewSuccess {
        data {
          id
        }
      }
      ...Refused @unmask
      ... on ReviewsNotPlannedError {
        refusals {
          enrollmentId
          learnerName
          message
        }
      }
    }
  }
`)

export type PlanRefusal = { enrollmentId: string; learnerName: string; message: string }

/** Plans a review for one learner or many, all or none; the lists in sight are asked anew. */
export function usePlanReview() {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const [mutate] = useMutation(document, { refetchQueries: 'active' })
  return async (input: PlanReviewInput, learnerName: string | null) => {
    const { data } = await mutate({
      variables: { input },
      update: (cache) => {
        cache.evict({ id: 'ROOT_QUERY', fieldName: 'reviews' })
      },
    })
    const answer = data?.planReview
    const refusals: readonly PlanRefusal[] = answer && 'refusals' in answer ? answer.refusals : []
    const outcome = outcomeOf(answer)
    if (outcome.done) {
      const day = format.day(input.plannedOn)
      const count = outcome.done.length
      notify.done(
        learnerName === null ? t('plannedMany', { count, day }) : t('planned', { name: learnerName, day }),
      )
    }
    return { ...outcome, refusals }
  }
}
