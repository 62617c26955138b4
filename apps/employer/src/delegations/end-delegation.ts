import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { tellFailure, tellRefusal } from '../app/told.ts'
import { graphql } from '../generated/gql.ts'
import { delegationMessages } from './messages.ts'

const EndDelegation = graphql(`
  mutation EndDelegation($input: EndDelegationInput!) {
    endDelegation(input: $input) {
      ... on EndDelegationSuccess {
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

/** Ends a stand-in's time early; what waits is shown anew, as others may decide on it now. */
export function useEndDelegation() {
  const t = useMessages(delegationMessages)
  const [mutate, { client }] = useMutation(EndDelegation)
  return async (delegationId: string, names: { from: string; to: string }) => {
    try {
      const { data } = await mutate({
        variables: { input: { delegationId } },
        refetchQueries: ['Viewer', 'ApprovalsPage'],
      })
      if (!tellRefusal(data?.endDelegation, client)) notify.done(t('ended', names))
    } catch (error) {
      tellFailure(error, t('endFailed'))
    }
  }
}
