import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { peopleMessages } from './messages.ts'

const document = graphql(`
  mutation EnablePerson($input: EnablePersonInput!) {
    enablePerson(input: $input) {
      __typename
      ... on EnablePersonSuccess {
        person {
          id
          state
          disabledAt
          disabledReason
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Lets a disabled person sign in again; the row follows in the cache. */
export function useEnablePerson() {
  const t = useMessages(peopleMessages)
  const enable = useQuickAct(document, {
    told: (_done, _input, name: string) => t('enabledNow', { name }),
    failed: (name) => t('notEnabled', { name }),
  })
  return ({ id, name }: { id: string; name: string }) => enable({ personId: id }, name)
}
