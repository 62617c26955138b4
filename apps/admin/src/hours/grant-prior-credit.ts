import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../generated/gql.ts'
import type { GrantPriorCreditInput } from '../generated/graphql.ts'

const document = graphql(`
  mutation GrantPriorCredit($input: GrantPriorCreditInput!) {
    grantPriorCredit(input: $input) {
      __typename
      ... on GrantPriorCreditSuccess {
        data {
          id
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Grants credit for learning before the program; returns why it could not be. */
export function useGrantPriorCredit() {
  const grant = useAct(document)
  return async (input: GrantPriorCreditInput) => (await grant(input)).refused
}
