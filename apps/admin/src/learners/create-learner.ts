import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { learnerMessages } from './messages.ts'

const document = graphql(`
  mutation CreateLearner($input: CreateLearnerInput!) {
    createLearner(input: $input) {
      __typename
      ... on CreateLearnerSuccess {
        learner {
          id
          name
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Writes down a new learner; every list of learners is asked anew. */
export function useCreateLearner() {
  const t = useMessages(learnerMessages)
  return useAct(document, {
    changes: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'learners' }),
    told: ({ learner: { name } }) => t('createdNext', { name }),
  })
}
