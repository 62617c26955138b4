import { useMutation } from '@apollo/client/react'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { outcomeOf, problemsOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on AcceptInvitationSuccess {
        data
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

export type Joining = { name: string; email: string; password: string }

/** Makes the invited person; answers with what is wrong, or nothing when the person now exists. */
export function useAcceptInvitation(): (token: string, joining: Joining) => Promise<Problem[]> {
  const [accept] = useMutation(AcceptInvitation)
  return async (token, { name, email, password }) => {
    const { data } = await accept({
      variables: { input: { token, name: name.trim(), email: email.trim(), password } },
    })
    const { refused } = outcomeOf(data?.acceptInvitation)
    return refused ? problemsOf(refused) : []
  }
}
