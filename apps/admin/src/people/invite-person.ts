import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { InvitePersonInput } from '../generated/graphql.ts'

const document = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      __typename
      ... on InvitePersonSuccess {
        data {
          link
          invitation {
            id
            name
            expiresAt
          }
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
    }
  }
`)

/** Makes a link with which one person can join. The link is never kept: not in the cache, not on the server. */
export function useInvitePerson() {
  const [mutate] = useMutation(document, {
    fetchPolicy: 'no-cache',
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'invitations' })
    },
  })
  return async (input: InvitePersonInput) => {
    const { data } = await mutate({ variables: { input } })
    return outcomeOf(data?.invitePerson)
  }
}
