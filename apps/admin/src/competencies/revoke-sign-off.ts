import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import { competencyMessages } from './messages.ts'

const document = graphql(`
  mutation RevokeSignOff($input: RevokeSignOffInput!) {
    revokeSignOff(input: $input) {
      __typename
      ... on RevokeSignOffSuccess {
        data {
          id
          revokedAt
          revokedReason
          revokedBy {
            id
            name
          }
        }
      }
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
      ... on RuleError {
        field
      }
    }
  }
`)

/** Revokes a sign-off; the lists that show where the competency stands are asked anew. */
export function useRevokeSignOff() {
  const t = useMessages(competencyMessages)
  const [mutate] = useMutation(document, { refetchQueries: 'active' })
  return async (signOffId: string, reason: string, code: string) => {
    const { data } = await mutate({ variables: { input: { signOffId, reason } } })
    const outcome = outcomeOf(data?.revokeSignOff)
    if (outcome.done) notify.done(t('revoked', { code }))
    return outcome
  }
}
