import { useAct } from '../acts/use-act.ts'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on ChangePasswordSuccess {
        viewer {
          person {
            id
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Gives the viewer a new password; nothing of it is kept in the cache. */
export const useChangePassword = () => useAct(document, { fetchPolicy: 'no-cache' })
