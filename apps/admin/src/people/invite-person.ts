import { useAct } from '@journeyline/app-kit/acts/use-act'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      __typename
      ... on InvitePersonSuccess {
        link
        invitation {
          id
          name
          expiresAt
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Makes a link with which one person can join. The link is never kept: not in the cache, not on the server. */
export const useInvitePerson = () =>
  useAct(document, {
    fetchPolicy: 'no-cache',
    changes: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'invitations' }),
  })
