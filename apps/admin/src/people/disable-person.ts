import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { peopleMessages } from './messages.ts'

const document = graphql(`
  mutation DisablePerson($input: DisablePersonInput!) {
    disablePerson(input: $input) {
      __typename
      ... on DisablePersonSuccess {
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

/** Keeps a person from signing in; the row follows in the cache. */
export function useDisablePerson() {
  const t = useMessages(peopleMessages)
  const disable = useAct(document, { told: (_done, _input, name: string) => t('disabledNow', { name }) })
  return ({ id, name }: { id: string; name: string }, reason: string) =>
    disable({ personId: id, reason }, name)
}
