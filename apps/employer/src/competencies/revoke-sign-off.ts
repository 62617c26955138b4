import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { competencyMessages } from './messages.ts'

const RevokeSignOff = graphql(`
  mutation RevokeSignOff($input: RevokeSignOffInput!) {
    revokeSignOff(input: $input) {
      __typename
      ... on RevokeSignOffSuccess {
        data {
          id
          revokedAt
          revokedReason
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Revokes a sign-off; what shows where the competency stands is asked anew. */
export function useRevokeSignOff() {
  const t = useMessages(competencyMessages)
  const revoke = useAct(RevokeSignOff, {
    told: (_done, _input, code: string) => t('revoked', { code }),
    refetchQueries: 'active',
  })
  return async (signOffId: string, reason: string, code: string) => revoke({ signOffId, reason }, code)
}
