import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation MakePasswordResetLink($input: MakePasswordResetLinkInput!) {
    makePasswordResetLink(input: $input) {
      __typename
      ... on MakePasswordResetLinkSuccess {
        data {
          link
          expiresAt
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Makes a link to a new password. It is never kept: not in the cache, not on the server. */
export function useMakeResetLink() {
  const [mutate] = useMutation(document, { fetchPolicy: 'no-cache' })
  return async (personId: string) => {
    const { data } = await mutate({ variables: { input: { personId } } })
    return outcomeOf(data?.makePasswordResetLink)
  }
}
