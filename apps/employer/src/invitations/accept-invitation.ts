import { useMutation } from '@apollo/client/react'
import { signIn } from '@journeyline/api-client/session'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { tellFailure } from '../app/told.ts'
import { graphql } from '../generated/gql.ts'
import { invitationMessages } from './messages.ts'

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on AcceptInvitationSuccess {
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

type Input = { token: string; name: string; email: string; password: string }

/** Takes the invitation up and signs in; answers with what the form should show. */
export function useAcceptInvitation() {
  const t = useMessages(invitationMessages)
  const [mutate] = useMutation(AcceptInvitation)
  return async (input: Input): Promise<readonly Problem[] | undefined> => {
    try {
      const { data } = await mutate({ variables: { input } })
      const answer = data?.acceptInvitation
      if (answer && 'fields' in answer) {
        return answer.fields.map(({ path, message }) => ({ path: path.at(-1) ?? 'password', message }))
      }
      if (answer && 'message' in answer) return [{ path: 'password', message: answer.message }]
      await signIn(input.email, input.password)
      return undefined
    } catch (error) {
      tellFailure(error, t('failed'))
      throw error
    }
  }
}
