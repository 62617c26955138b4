import { graphql } from '../../generated/gql.ts'
import { useWalletAct } from '../use-wallet-act.ts'

const document = graphql(`
  mutation DeleteExamAttempt($input: DeleteExamAttemptInput!) {
    answer: deleteExamAttempt(input: $input) {
      __typename
      ... on DeleteExamAttemptSuccess {
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
export function useDeleteExamAttempt() {
  return useWalletAct(document)
}
