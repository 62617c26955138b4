import { graphql } from '../../generated/gql.ts'
import { useWalletAct } from '../use-wallet-act.ts'

const document = graphql(`
  mutation DeleteCredential($input: DeleteCredentialInput!) {
    answer: deleteCredential(input: $input) {
      __typename
      ... on DeleteCredentialSuccess {
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
export function useDeleteCredential() {
  return useWalletAct(document)
}
