import { graphql } from '../../generated/gql.ts'
import { useWalletAct } from '../use-wallet-act.ts'

const document = graphql(`
  mutation RemoveCredential($input: RemoveCredentialInput!) {
    answer: removeCredential(input: $input) {
      __typename
      ... on RemoveCredentialSuccess {
        learner {
          id
          ...Wallet_learner
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes an award out of the wallet. */
export function useRemoveCredential() {
  return useWalletAct(document)
}
