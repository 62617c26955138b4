import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../../generated/gql.ts'

const document = graphql(`
  mutation CreateReviewLink($input: CreateReviewLinkInput!) {
    createReviewLink(input: $input) {
      __typename
      ... on CreateReviewLinkSuccess {
        link
        signature {
          id
          linkExpiresAt
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Makes the link with which a party signs. The link is never kept: not in the cache, not on the server. */
export const useCreateReviewLink = () =>
  useAct(document, {
    fetchPolicy: 'no-cache',
    changes: (cache, { signature: { id, linkExpiresAt } }) => {
      const signature = cache.identify({ __typename: 'ReviewSignature', id })
      if (signature) cache.modify({ id: signature, fields: { linkExpiresAt: () => linkExpiresAt } })
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'openReviews' })
    },
  })
