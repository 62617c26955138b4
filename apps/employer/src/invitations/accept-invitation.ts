import { signIn } from '@journeyline/api-client/session'
import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { invitationMessages } from './messages.ts'

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on AcceptInvitationSuccess {
        data
      }
      ...Refused @unmask
    }
  }
`)

type Input = { token: string; name: string; email: string; password: string }

/** Takes the invitation up and signs in; answers with what the form should show. */
export function useAcceptInvitation() {
  const t = useMessages(invitationMessages)
  const accept = useAct(AcceptInvitation, { failed: t('failed') })
  return async (input: Input): Promise<Problem[] | undefined> => {
    const { refused } = await accept(input)
    // a link that is gone is of no field: it is said at the last one
    if (refused) return problemsOf({ ...refused, field: refused.field ?? 'password' })
    await signIn(input.email, input.password)
    return undefined
  }
}
