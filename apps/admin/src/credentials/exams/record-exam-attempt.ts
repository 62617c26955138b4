import { graphql } from '../../generated/gql.ts'
import { useWalletAct } from '../use-wallet-act.ts'

const document = graphql(`
  mutation RecordExamAttempt($input: RecordExamAttemptInput!) {
    answer: recordExamAttempt(input: $input) {
      __typename
      ... on RecordExamAttemptSuccess {
        learner {
          id
          ...Wallet_learner
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Writes an attempt at an exam down, and the certification it gave. */
export function useRecordExamAttempt() {
  return useWalletAct(document)
}
