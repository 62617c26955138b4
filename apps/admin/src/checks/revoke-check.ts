import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { checkMessages } from './messages.ts'

const document = graphql(`
  mutation RevokeCheck($input: RevokeCheckInput!) {
    revokeCheck(input: $input) {
      __typename
      ... on RevokeCheckSuccess {
        enrollment {
          id
          ...Checks_enrollment
          ...PracticeNext_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes a record back; its line stays, and the standing follows in the cache. */
export function useRevokeCheck() {
  const t = useMessages(checkMessages)
  return useAct(document, {
    told: (_done, _input, title: string) => t('revokedNotice', { title }),
  })
}
