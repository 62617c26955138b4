import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { UpdateLearnerInput } from '../generated/graphql.ts'
import { learnerMessages } from './messages.ts'

const document = graphql(`
  mutation UpdateLearner($input: UpdateLearnerInput!) {
    updateLearner(input: $input) {
      __typename
      ... on UpdateLearnerSuccess {
        data {
          id
          externalId
          firstName
          lastName
          name
          email
          phone
          dateOfBirth
          state
          language
          openToRemote
          workSettings
          version
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

/** Saves a learner; the cache takes the new values by the learner's id. */
export function useUpdateLearner() {
  const t = useMessages(learnerMessages)
  const [mutate] = useMutation(document)
  return async (input: UpdateLearnerInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.updateLearner)
    if (outcome.done) notify.done(t('saved', { name: outcome.done.name }))
    return outcome
  }
}
