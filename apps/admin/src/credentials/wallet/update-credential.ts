import { graphql } from '../../generated/gql.ts'
import { useWalletAct } from '../use-wallet-act.ts'

const document = graphql(`
  mutation UpdateCredential($input: UpdateCredentialInput!) {
    answer: updateCredential(input: $input) {
      __typename
      ... on UpdateCredentialSuccess {
        learner {
          id
          ...Wallet_learner
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Corrects an award in the wallet. */
export function useUpdateCredential() {
  return useWalletAct(document)
}
