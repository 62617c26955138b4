import { graphql } from '../../generated/gql.ts'
import { useWalletAct } from '../use-wallet-act.ts'

const document = graphql(`
  mutation SetAapcRenewal($input: SetAapcRenewalInput!) {
    answer: setAapcRenewal(input: $input) {
      __typename
      ... on SetAapcRenewalSuccess {
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
export function useSetAapcRenewal() {
  return useWalletAct(document)
}
