import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { CreateLearnerInput } from '../generated/graphql.ts'
import { learnerMessages } from './messages.ts'

const document = graphql(`
  mutation CreateLearner($input: CreateLearnerInput!) {
    createLearner(input: $input) {
      __typename
      ... on CreateLearnerSuccess {
        data {
          id
          name
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

/** Writes down a new learner; every list of learners is asked anew. */
export function useCreateLearner() {
  const t = useMessages(learnerMessages)
  const [mutate] = useMutation(document, {
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'learners' })
    },
  })
  return async (input: CreateLearnerInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.createLearner)
    if (outcome.done) notify.done(t('createdNext', { name: outcome.done.name }))
    return outcome
  }
}
