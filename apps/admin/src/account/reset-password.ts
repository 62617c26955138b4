import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { ResetPasswordInput } from '../generated/graphql.ts'

const document = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on ResetPasswordSuccess {
        data
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
    }
  }
`)

/** Takes a new password by a link; nothing of it is kept in the cache. */
export function useResetPassword() {
  const [mutate] = useMutation(document, { fetchPolicy: 'no-cache' })
  return async (input: ResetPasswordInput) => {
    const { data } = await mutate({ variables: { input } })
    return outcomeOf(data?.resetPassword)
  }
}
