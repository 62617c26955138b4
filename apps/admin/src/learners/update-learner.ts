import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { learnerMessages } from './messages.ts'

const document = graphql(`
  mutation UpdateLearner($input: UpdateLearnerInput!) {
    updateLearner(input: $input) {
      __typename
      ... on UpdateLearnerSuccess {
        learner {
          name
          ...LearnerFields_learner @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Saves a learner; the cache takes the new values by the learner's id. */
export function useUpdateLearner() {
  const t = useMessages(learnerMessages)
  return useAct(document, {
    told: ({ learner: { name } }) => t('saved', { name }),
  })
}
