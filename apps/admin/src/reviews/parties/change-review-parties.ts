import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { ChangeReviewPartiesInput } from '../../generated/graphql.ts'
import { reviewMessages } from '../messages.ts'
import { useReviewAct } from '../use-review-act.ts'

const document = graphql(`
  mutation ChangeReviewParties($input: ChangeReviewPartiesInput!) {
    answer: changeReviewParties(input: $input) {
      __typename
      ... on ChangeReviewPartiesSuccess {
        data {
          id
          ...Review_review
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Changes who signs a review; whoever is changed loses the link. */
export function useChangeReviewParties() {
  const t = useMessages(reviewMessages)
  const act = useReviewAct(document)
  return async (input: ChangeReviewPartiesInput, learnerName: string) => {
    const outcome = await act(input)
    if (outcome.done) notify.done(t('partiesChanged', { name: learnerName }))
    return outcome
  }
}
