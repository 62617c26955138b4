import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import { peopleMessages } from './messages.ts'

const document = graphql(`
  mutation DisablePerson($input: DisablePersonInput!) {
    disablePerson(input: $input) {
      __typename
      ... on DisablePersonSuccess {
        data {
          id
          state
          disabledAt
          disabledReason
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

/** Keeps a person from signing in; the row follows in the cache. */
export function useDisablePerson() {
  const t = useMessages(peopleMessages)
  const [mutate] = useMutation(document)
  return async ({ id, name }: { id: string; name: string }, reason: string) => {
    const { data } = await mutate({ variables: { input: { personId: id, reason } } })
    const outcome = outcomeOf(data?.disablePerson)
    if (outcome.done) notify.done(t('disabledNow', { name }))
    return outcome
  }
}
