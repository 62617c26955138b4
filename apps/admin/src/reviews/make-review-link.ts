import { useMutation } from '@apollo/client/react'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { MakeReviewLinkInput } from '../generated/graphql.ts'

const document = graphql(`
  mutation MakeReviewLink($input: MakeReviewLinkInput!) {
    makeReviewLink(input: $input) {
      __typename
      ... on MakeReviewLinkSuccess {
        data {
          link
          signature {
            id
            linkExpiresAt
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Makes the link with which a party signs. The link is never kept: not in the cache, not on the server. */
export function useMakeReviewLink() {
  const [mutate] = useMutation(document, {
    fetchPolicy: 'no-cache',
    update: (cache, { data }) => {
      const answer = data?.makeReviewLink
      if (!answer || !('data' in answer)) return
      const { id, linkExpiresAt } = answer.data.signature
      const signature = cache.identify({ __typename: 'ReviewSignature', id })
      if (signature) cache.modify({ id: signature, fields: { linkExpiresAt: () => linkExpiresAt } })
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'reviews' })
    },
  })
  return async (input: MakeReviewLinkInput) => {
    const { data } = await mutate({ variables: { input } })
    return outcomeOf(data?.makeReviewLink)
  }
}
