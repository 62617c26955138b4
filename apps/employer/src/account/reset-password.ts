import { useMutation } from '@apollo/client/react'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { problemsOf, tellFailure } from '../app/told.ts'
import { graphql } from '../generated/gql.ts'
import type { ResetPasswordInput } from '../generated/graphql.ts'
import { accountMessages } from './messages.ts'

const document = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on ResetPasswordSuccess {
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

/** Takes a new password by a link; answers with what the form should show. */
export function useResetPassword() {
  const t = useMessages(accountMessages)
  const [mutate] = useMutation(document, { fetchPolicy: 'no-cache' })
  return async (input: ResetPasswordInput): Promise<Problem[] | undefined> => {
    try {
      const { data } = await mutate({ variables: { input } })
      const answer = data?.resetPassword
      return answer?.__typename === 'ResetPasswordSuccess' ? undefined : problemsOf(answer)
    } catch (error) {
      tellFailure(error, t('failed'))
      throw error
    }
  }
}
