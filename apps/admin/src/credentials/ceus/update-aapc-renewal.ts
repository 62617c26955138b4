import { graphql } from '../../generated/gql.ts'
import { useWalletAct } from '../use-wallet-act.ts'

const document = graphql(`
  mutation UpdateAapcRenewal($input: UpdateAapcRenewalInput!) {
    answer: updateAapcRenewal(input: $input) {
      __typename
      ... on UpdateAapcRenewalSuccess {
        learner {
          id
          ...Wallet_learner
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Notes when the AAPC membership renews. */
export function useUpdateAapcRenewal() {
  return useWalletAct(document)
}
