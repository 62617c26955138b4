import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { CreateCohortInput } from '../generated/graphql.ts'
import { cohortMessages } from './messages.ts'

const document = graphql(`
  mutation CreateCohort($input: CreateCohortInput!) {
    createCohort(input: $input) {
      __typename
      ... on CreateCohortSuccess {
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
    }
  }
`)

/** Creates a cohort; every list of cohorts is asked anew, because where it stands in them is the server's to say. */
export function useCreateCohort() {
  const t = useMessages(cohortMessages)
  const [mutate] = useMutation(document, {
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'cohorts' })
    },
  })
  return async (input: CreateCohortInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.createCohort)
    if (outcome.done) notify.done(t('created', { name: outcome.done.name }))
    return outcome
  }
}
