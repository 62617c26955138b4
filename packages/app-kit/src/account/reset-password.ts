import { useAct } from '../acts/use-act.ts'
import { graphql } from '../generated/gql.ts'

const document = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on ResetPasswordSuccess {
        email
      }
      ...Refused @unmask
    }
  }
`)

/** Takes a new password by a link; nothing of it is kept in the cache. */
export const useResetPassword = () => useAct(document, { fetchPolicy: 'no-cache' })
