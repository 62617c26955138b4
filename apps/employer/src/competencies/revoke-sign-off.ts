import { useMutation } from '@apollo/client/react'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { problemsOf, tellFailure } from '../app/told.ts'
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
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
    }
  }
`)

/** Revokes a sign-off; what shows where the competency stands is asked anew. */
export function useRevokeSignOff() {
  const t = useMessages(competencyMessages)
  const [mutate] = useMutation(RevokeSignOff, { refetchQueries: 'active' })
  return async (signOffId: string, reason: string, code: string): Promise<Problem[] | undefined> => {
    try {
      const { data } = await mutate({ variables: { input: { signOffId, reason } } })
      if (!data || !('data' in data.revokeSignOff)) return problemsOf(data?.revokeSignOff)
      notify.done(t('revoked', { code }))
      return undefined
    } catch (error) {
      tellFailure(error, t('revokeFailed'))
      throw error
    }
  }
}
