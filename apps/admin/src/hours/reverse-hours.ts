import { useMutation } from '@apollo/client/react'
import { outcomeOf, type Refusal } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation ReverseHours($input: ReverseHoursInput!) {
    reverseHours(input: $input) {
      __typename
      ... on ReverseHoursSuccess {
        data {
          id
        }
      }
      ... on Refusal {
        message
      }
      ... on RuleError {
        field
      }
    }
  }
`)

/** Takes an approved entry back with a reason; returns why it could not be. */
export function useReverseHours() {
  const [mutate] = useMutation(document)
  return async (entryId: string, reason: string): Promise<Refusal | undefined> => {
    const { data } = await mutate({ variables: { input: { entryId, reason } } })
    return outcomeOf(data?.reverseHours).refused
  }
}
