import { graphql } from '../../generated/gql.ts'
import { useWalletAct } from '../use-wallet-act.ts'

const document = graphql(`
  mutation RemoveExamAttempt($input: RemoveExamAttemptInput!) {
    answer: removeExamAttempt(input: $input) {
      __typename
      ... on RemoveExamAttemptSuccess {
        learner {
          id
          ...Wallet_learner
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes out an attempt that was written down by mistake. */
export function useRemoveExamAttempt() {
  return useWalletAct(document)
}
