import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation GrantPriorCredit($input: GrantPriorCreditInput!) {
    grantPriorCredit(input: $input) {
      __typename
      ... on GrantPriorCreditSuccess {
        hoursEntry {
          id
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Grants credit for learning before the program. */
export const useGrantPriorCredit = () => useAct(document)
