import { useMutation } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { outcomeOf, sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { priorLearningMessages } from './messages.ts'
import type { PriorLearning } from './prior-learning-fragment.ts'

const document = graphql(`
  mutation RemovePriorLearning($input: RemovePriorLearningInput!) {
    removePriorLearning(input: $input) {
      __typename
      ... on RemovePriorLearningSuccess {
        data {
          id
          ...PriorLearning_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes out prior learning written down by mistake, and says why where it could not be. */
export function useRemovePriorLearning() {
  const t = useMessages(priorLearningMessages)
  const [mutate] = useMutation(document)
  return async ({ id: priorLearningId, version: expectedVersion, title }: PriorLearning) => {
    try {
      const { data } = await mutate({ variables: { input: { priorLearningId, expectedVersion } } })
      const { refused } = outcomeOf(data?.removePriorLearning)
      if (refused) notify.failed(t('notRemoved', { title, why: sentenceOf(refused) }))
      else notify.done(t('removed', { title }))
    } catch (error) {
      const { message, requestId } = problemOf(error)
      notify.failed(t('notRemoved', { title, why: message }), { requestId })
    }
  }
}
