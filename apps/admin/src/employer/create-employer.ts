import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { CreateEmployerInput } from '../generated/graphql.ts'
import { employerMessages } from './messages.ts'

const document = graphql(`
  mutation CreateEmployer($input: CreateEmployerInput!) {
    createEmployer(input: $input) {
      __typename
      ... on CreateEmployerSuccess {
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

/** Adds an employer; every list of employers is asked anew. */
export function useCreateEmployer() {
  const t = useMessages(employerMessages)
  const [mutate] = useMutation(document, {
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'employers' })
    },
  })
  return async (input: CreateEmployerInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.createEmployer)
    if (outcome.done) notify.done(t('created', { name: outcome.done.name }))
    return outcome
  }
}
