import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useAct } from '../acts/use-act.ts'
import { graphql } from '../generated/gql.ts'
import { revokeMessages } from './revoke-messages.ts'

const document = graphql(`
  mutation RevokeSignOff($input: RevokeSignOffInput!) {
    revokeSignOff(input: $input) {
      __typename
      ... on RevokeSignOffSuccess {
        signOff {
          id
          revokedAt
          revokedReason
          revokedBy {
            label
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Revokes a sign-off; the lists that show where the competency stands are asked anew. */
export function useRevokeSignOff() {
  const t = useMessages(revokeMessages)
  const revoke = useAct(document, {
    told: (_done, _input, code: string) => t('revoked', { code }),
    refetchQueries: 'active',
  })
  return (signOffId: string, reason: string, code: string) => revoke({ signOffId, reason }, code)
}
