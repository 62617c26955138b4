import { graphql } from '../generated/gql.ts'
import { useWalletAct } from './use-wallet-act.ts'

const document = graphql(`
  mutation ReverseCeuEntry($input: ReverseCeuEntryInput!) {
    answer: reverseCeuEntry(input: $input) {
      __typename
      ... on ReverseCeuEntrySuccess {
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

/** Takes CEUs back by a reversing entry. */
export function useReverseCeuEntry() {
  return useWalletAct(document)
}
