import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation CreatePasswordResetLink($input: CreatePasswordResetLinkInput!) {
    createPasswordResetLink(input: $input) {
      __typename
      ... on CreatePasswordResetLinkSuccess {
        link
        expiresAt
      }
      ...Refused @unmask
    }
  }
`)

/** Makes a link to a new password. It is never kept: not in the cache, not on the server. */
export const useMakeResetLink = () => useAct(document, { fetchPolicy: 'no-cache' })
