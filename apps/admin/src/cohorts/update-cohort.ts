import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { UpdateCohortInput } from '../generated/graphql.ts'
import { cohortMessages } from './messages.ts'

const document = graphql(`
  mutation UpdateCohort($input: UpdateCohortInput!) {
    updateCohort(input: $input) {
      __typename
      ... on UpdateCohortSuccess {
        data {
          id
          code
          name
          startsOn
          expectedEndsOn
          capacity
          seatsTaken
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

/** Saves a cohort; the cache takes the new values by the cohort's id. */
export function useUpdateCohort() {
  const t = useMessages(cohortMessages)
  const [mutate] = useMutation(document)
  return async (input: UpdateCohortInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.updateCohort)
    if (outcome.done) notify.done(t('saved', { name: outcome.done.name }))
    return outcome
  }
}
