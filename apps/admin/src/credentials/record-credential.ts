import { graphql } from '../generated/gql.ts'
import { useWalletAct } from './use-wallet-act.ts'

const document = graphql(`
  mutation RecordCredential($input: RecordCredentialInput!) {
    answer: recordCredential(input: $input) {
      __typename
      ... on RecordCredentialSuccess {
        data {
          id
          ...Wallet_learner
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

/** Puts an award into the wallet. */
export function useRecordCredential() {
  return useWalletAct(document)
}
