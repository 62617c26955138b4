import { graphql } from '../../generated/gql.ts'
import { useWalletAct } from '../use-wallet-act.ts'

const document = graphql(`
  mutation RecordCredential($input: RecordCredentialInput!) {
    answer: recordCredential(input: $input) {
      __typename
      ... on RecordCredentialSuccess {
        learner {
          id
          ...Wallet_learner
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Puts an award into the wallet. */
export function useRecordCredential() {
  return useWalletAct(document)
}
