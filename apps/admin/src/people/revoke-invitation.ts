import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { peopleMessages } from './messages.ts'

const document = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      __typename
      ... on RevokeInvitationSuccess {
        invitation {
          id
          revokedAt
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Makes an invitation's link useless; the cache takes when by the invitation's id. */
export function useRevokeInvitation() {
  const t = useMessages(peopleMessages)
  const revoke = useQuickAct(document, {
    told: (_done, _input, name: string) => t('revokedNow', { name }),
    failed: (name) => t('notRevoked', { name }),
  })
  return ({ id, name }: { id: string; name: string }) => revoke({ invitationId: id }, name)
}
