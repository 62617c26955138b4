import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { ChangePasswordInput } from '../generated/graphql.ts'

const document = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on ChangePasswordSuccess {
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

/** Gives the viewer a new password; nothing of it is kept in the cache. */
export function useChangePassword() {
  const [mutate] = useMutation(document, { fetchPolicy: 'no-cache' })
  return async (input: ChangePasswordInput) => {
    const { data } = await mutate({ variables: { input } })
    return outcomeOf(data?.changePassword)
  }
}
