import { useAct } from '../acts/use-act.ts'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on AcceptInvitationSuccess {
        email
      }
      ...Refused @unmask
    }
  }
`)

/** Makes the invited person. */
export const useAcceptInvitation = () => useAct(document)
