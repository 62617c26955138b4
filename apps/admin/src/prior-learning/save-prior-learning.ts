import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { priorLearningMessages } from './messages.ts'

const recording = graphql(`
  mutation RecordPriorLearning($input: RecordPriorLearningInput!) {
    answer: recordPriorLearning(input: $input) {
      __typename
      ... on RecordPriorLearningSuccess {
        enrollment {
          id
          ...PriorLearning_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

const updating = graphql(`
  mutation UpdatePriorLearning($input: UpdatePriorLearningInput!) {
    answer: updatePriorLearning(input: $input) {
      __typename
      ... on UpdatePriorLearningSuccess {
        enrollment {
          id
          ...PriorLearning_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Records prior learning or edits it; the credits that are open follow in the cache. */
export function useSavePriorLearning() {
  const t = useMessages(priorLearningMessages)
  return {
    record: useAct(recording, { told: (_done, { details: { title } }) => t('recorded', { title }) }),
    update: useAct(updating, { told: (_done, _input, title: string) => t('saved', { title }) }),
  }
}
