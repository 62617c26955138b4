import { useMutation } from '@apollo/client/react'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { problemsOf, tellFailure } from '../app/told.ts'
import { graphql } from '../generated/gql.ts'
import type { ChangePasswordInput } from '../generated/graphql.ts'
import { accountMessages } from './messages.ts'

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

/** Gives the viewer a new password; answers with what the form should show. */
export function useChangePassword() {
  const t = useMessages(accountMessages)
  const [mutate] = useMutation(document, { fetchPolicy: 'no-cache' })
  return async (input: ChangePasswordInput): Promise<Problem[] | undefined> => {
    try {
      const { data } = await mutate({ variables: { input } })
      const answer = data?.changePassword
      return answer?.__typename === 'ChangePasswordSuccess' ? undefined : problemsOf(answer)
    } catch (error) {
      tellFailure(error, t('failed'))
      throw error
    }
  }
}
