import { graphql } from '../../generated/gql.ts'
import { useWalletAct } from '../use-wallet-act.ts'

const document = graphql(`
  mutation ReverseCeuEntry($input: ReverseCeuEntryInput!) {
    answer: reverseCeuEntry(input: $input) {
      __typename
      ... on ReverseCeuEntrySuccess {
        learner {
          id
          ...Wallet_learner
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes CEUs back by a reversing entry. */
export function useReverseCeuEntry() {
  return useWalletAct(document)
}
