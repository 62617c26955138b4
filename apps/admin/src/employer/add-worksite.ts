import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { AddWorksiteInput } from '../generated/graphql.ts'
import { employerMessages } from './messages.ts'

const document = graphql(`
  mutation AddWorksite($input: AddWorksiteInput!) {
    addWorksite(input: $input) {
      __typename
      ... on AddWorksiteSuccess {
        data {
          id
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

/** Adds a worksite; the employer's list of worksites is asked anew. */
export function useAddWorksite() {
  const t = useMessages(employerMessages)
  const [mutate] = useMutation(document, {
    update: (cache, { data }) => {
      if (data?.addWorksite.__typename !== 'AddWorksiteSuccess') return
      cache.evict({ id: cache.identify(data.addWorksite.data), fieldName: 'worksites' })
    },
  })
  return async (input: AddWorksiteInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.addWorksite)
    if (outcome.done) notify.done(t('worksiteAdded', { name: input.name }))
    return outcome
  }
}
