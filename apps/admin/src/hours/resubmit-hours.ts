import { useMutation } from '@apollo/client/react'
import { outcomeOf, type Refusal } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { ResubmitHoursInput } from '../generated/graphql.ts'

const document = graphql(`
  mutation ResubmitHours($input: ResubmitHoursInput!) {
    resubmitHours(input: $input) {
      __typename
      ... on ResubmitHoursSuccess {
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

/** Sends rejected hours again, mended; returns why they could not be. */
export function useResubmitHours() {
  const [mutate] = useMutation(document)
  return async (input: ResubmitHoursInput): Promise<Refusal | undefined> => {
    const { data } = await mutate({ variables: { input } })
    return outcomeOf(data?.resubmitHours).refused
  }
}
