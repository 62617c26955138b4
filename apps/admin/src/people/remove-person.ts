import { useMutation } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import { peopleMessages } from './messages.ts'

const document = graphql(`
  mutation RemovePerson($input: RemovePersonInput!) {
    removePerson(input: $input) {
      __typename
      ... on RemovePersonSuccess {
        data
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Takes a person's sign-in away; the lists of people are asked anew. Says why when a rule says no. */
export function useRemovePerson() {
  const t = useMessages(peopleMessages)
  const [mutate] = useMutation(document)
  return async ({ id, name }: { id: string; name: string }) => {
    try {
      const { data } = await mutate({
        variables: { input: { personId: id } },
        update: (cache, { data: answer }) => {
          if (answer?.removePerson.__typename !== 'RemovePersonSuccess') return
          cache.evict({ id: cache.identify({ __typename: 'Person', id }) })
          cache.evict({ id: 'ROOT_QUERY', fieldName: 'people' })
        },
      })
      const { refused } = outcomeOf(data?.removePerson)
      if (refused) notify.failed(refused.message)
      else notify.done(t('removed', { name }))
    } catch (error) {
      notify.failed(t('notRemoved', { name }), { requestId: problemOf(error).requestId })
    }
  }
}
