import { problemsIn } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../generated/gql.ts'

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on AcceptInvitationSuccess {
        data
      }
      ...Refused @unmask
    }
  }
`)

export type Joining = { name: string; email: string; password: string }

/** Makes the invited person; answers with what is wrong, or nothing when the person now exists. */
export function useAcceptInvitation() {
  const accept = useAct(AcceptInvitation)
  return async (token: string, { name, email, password }: Joining) =>
    problemsIn(await accept({ token, name: name.trim(), email: email.trim(), password })) ?? []
}
