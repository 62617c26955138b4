import { useMutation } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import { peopleMessages } from './messages.ts'

const document = graphql(`
  mutation EnablePerson($input: EnablePersonInput!) {
    enablePerson(input: $input) {
      __typename
      ... on EnablePersonSuccess {
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
    }
  }
`)

/** Lets a disabled person sign in again; the row follows in the cache. */
export function useEnablePerson() {
  const t = useMessages(peopleMessages)
  const [mutate] = useMutation(document)
  return async ({ id, name }: { id: string; name: string }) => {
    try {
      const { data } = await mutate({ variables: { input: { personId: id } } })
      const { refused } = outcomeOf(data?.enablePerson)
      if (refused) notify.failed(refused.message)
      else notify.done(t('enabledNow', { name }))
    } catch (error) {
      notify.failed(t('notEnabled', { name }), { requestId: problemOf(error).requestId })
    }
  }
}
