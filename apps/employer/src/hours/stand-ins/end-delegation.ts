import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { delegationMessages } from './messages.ts'

const EndDelegation = graphql(`
  mutation EndDelegation($input: EndDelegationInput!) {
    endDelegation(input: $input) {
      ... on EndDelegationSuccess {
        delegation {
          id
          revokedAt
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Ends a stand-in's time early; what waits is shown anew, as others may decide on it now. */
export function useEndDelegation() {
  const t = useMessages(delegationMessages)
  const end = useQuickAct(EndDelegation, {
    told: (_done, _input, names: { from: string; to: string }) => t('ended', names),
    failed: () => t('endFailed'),
    refetchQueries: ['Viewer', 'ApprovalsPage'],
  })
  return (delegationId: string, names: { from: string; to: string }) => end({ delegationId }, names)
}
