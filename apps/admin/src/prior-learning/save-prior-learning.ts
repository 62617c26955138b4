import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { RecordPriorLearningInput, UpdatePriorLearningInput } from '../generated/graphql.ts'
import { priorLearningMessages } from './messages.ts'

const recording = graphql(`
  mutation RecordPriorLearning($input: RecordPriorLearningInput!) {
    answer: recordPriorLearning(input: $input) {
      __typename
      ... on RecordPriorLearningSuccess {
        data {
          id
          ...PriorLearning_enrollment
        }
      }
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
      ... on RuleError {
        field
      }
    }
  }
`)

const updating = graphql(`
  mutation UpdatePriorLearning($input: UpdatePriorLearningInput!) {
    answer: updatePriorLearning(input: $input) {
      __typename
      ... on UpdatePriorLearningSuccess {
        data {
          id
          ...PriorLearning_enrollment
        }
      }
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
      ... on RuleError {
        field
      }
      ... on StaleVersionError {
        currentVersion
      }
    }
  }
`)

/** Records prior learning or edits it; the credits that are open follow in the cache. */
export function useSavePriorLearning() {
  const t = useMessages(priorLearningMessages)
  const [record] = useMutation(recording)
  const [update] = useMutation(updating)
  return {
    record: async (input: RecordPriorLearningInput) => {
      const outcome = outcomeOf((await record({ variables: { input } })).data?.answer)
      if (outcome.done) notify.done(t('recorded', { title: input.details.title }))
      return outcome
    },
    update: async (input: UpdatePriorLearningInput) => {
      const outcome = outcomeOf((await update({ variables: { input } })).data?.answer)
      if (outcome.done) notify.done(t('saved', { title: input.details.title }))
      return outcome
    },
  }
}
