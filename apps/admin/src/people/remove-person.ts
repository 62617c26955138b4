import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { peopleMessages } from './messages.ts'

const document = graphql(`
  mutation RemovePerson($input: RemovePersonInput!) {
    removePerson(input: $input) {
      __typename
      ... on RemovePersonSuccess {
        person {
          id
          state
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes a person's sign-in away; the lists of people are asked anew. Says why when a rule says no. */
export function useRemovePerson() {
  const t = useMessages(peopleMessages)
  const remove = useQuickAct(document, {
    told: (_done, _input, name: string) => t('removed', { name }),
    failed: (name) => t('notRemoved', { name }),
    changes: (cache, _done, { personId: id }) => {
      cache.evict({ id: cache.identify({ __typename: 'Person', id }) })
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'people' })
    },
  })
  return ({ id, name }: { id: string; name: string }) => remove({ personId: id }, name)
}
