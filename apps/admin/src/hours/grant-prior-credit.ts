import { useMutation } from '@apollo/client/react'
import { outcomeOf, type Refusal } from '../app/refusal.ts'
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

/** Grants credit for learning before the program; returns why it could not be. */
export function useGrantPriorCredit() {
  const [mutate] = useMutation(document)
  return async (input: GrantPriorCreditInput): Promise<Refusal | undefined> => {
    const { data } = await mutate({ variables: { input } })
    return outcomeOf(data?.grantPriorCredit).refused
  }
}
