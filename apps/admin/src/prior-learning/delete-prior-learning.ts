import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { priorLearningMessages } from './messages.ts'
import type { PriorLearning } from './prior-learning-fragment.ts'

const document = graphql(`
  mutation DeletePriorLearning($input: DeletePriorLearningInput!) {
    deletePriorLearning(input: $input) {
      __typename
      ... on DeletePriorLearningSuccess {
        enrollment {
          id
          ...PriorLearning_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes out prior learning written down by mistake, and says why where it could not be. */
export function useDeletePriorLearning() {
  const t = useMessages(priorLearningMessages)
  const remove = useQuickAct(document, {
    told: (_done, _input, title: string) => t('removed', { title }),
    notDone: (why, title) => t('notRemoved', { title, why }),
  })
  return ({ id: priorLearningId, version: expectedVersion, title }: PriorLearning) =>
    remove({ priorLearningId, expectedVersion }, title)
}
