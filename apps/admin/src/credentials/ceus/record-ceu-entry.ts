import { graphql } from '../../generated/gql.ts'
import { useWalletAct } from '../use-wallet-act.ts'

const document = graphql(`
  mutation RecordCeuEntry($input: RecordCeuEntryInput!) {
    answer: recordCeuEntry(input: $input) {
      __typename
      ... on RecordCeuEntrySuccess {
        learner {
          id
          ...Wallet_learner
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Adds CEUs to the ledger. */
export function useRecordCeuEntry() {
  return useWalletAct(document)
}
