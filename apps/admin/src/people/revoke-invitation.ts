import { useMutation } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import { peopleMessages } from './messages.ts'

const document = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      __typename
      ... on RevokeInvitationSuccess {
        data {
          id
          revokedAt
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Makes an invitation's link useless; the cache takes when by the invitation's id. */
export function useRevokeInvitation() {
  const t = useMessages(peopleMessages)
  const [mutate] = useMutation(document)
  return async ({ id, name }: { id: string; name: string }) => {
    try {
      const { data } = await mutate({ variables: { input: { invitationId: id } } })
      const { refused } = outcomeOf(data?.revokeInvitation)
      if (refused) notify.failed(refused.message)
      else notify.done(t('revokedNow', { name }))
    } catch (error) {
      notify.failed(t('notRevoked', { name }), { requestId: problemOf(error).requestId })
    }
  }
}
