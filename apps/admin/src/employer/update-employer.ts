import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { UpdateEmployerInput } from '../generated/graphql.ts'
import { employerMessages } from './messages.ts'

const document = graphql(`
  mutation UpdateEmployer($input: UpdateEmployerInput!) {
    updateEmployer(input: $input) {
      __typename
      ... on UpdateEmployerSuccess {
        data {
          id
          name
          about
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
      ... on StaleVersionError {
        currentVersion
      }
    }
  }
`)

/** Saves an employer; the cache takes the new values by the employer's id. */
export function useUpdateEmployer() {
  const t = useMessages(employerMessages)
  const [mutate] = useMutation(document)
  return async (input: UpdateEmployerInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.updateEmployer)
    if (outcome.done) notify.done(t('saved', { name: outcome.done.name }))
    return outcome
  }
}
