import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { delegationMessages } from './messages.ts'

const CreateDelegation = graphql(`
  mutation CreateDelegation($input: CreateDelegationInput!) {
    createDelegation(input: $input) {
      ... on CreateDelegationSuccess {
        delegation {
          id
          endsOn
          from {
            id
            name
          }
          to {
            id
            name
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Names a stand-in; what waits is shown anew, as others may decide on it now. */
export function useCreateDelegation() {
  const t = useMessages(delegationMessages)
  const format = useFormats()
  return useAct(CreateDelegation, {
    told: ({ delegation: { from, to, endsOn } }) =>
      t('named', { from: from.name, to: to.name, day: format.day(endsOn) }),
    refetchQueries: ['Viewer', 'StandIns', 'ApprovalsPage'],
  })
}
