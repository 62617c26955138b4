import { problemsIn } from '@journeyline/app-kit/acts/refusal'
import { useAct } from '@journeyline/app-kit/acts/use-act'
import type { DelegationDetails } from '@journeyline/domain/hours/delegation'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { delegationMessages } from './messages.ts'

const DelegateApprovals = graphql(`
  mutation DelegateApprovals($input: DelegateApprovalsInput!) {
    delegateApprovals(input: $input) {
      ... on DelegateApprovalsSuccess {
        data {
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
export function useDelegateApprovals() {
  const t = useMessages(delegationMessages)
  const format = useFormats()
  const delegate = useAct(DelegateApprovals, {
    told: ({ from, to, endsOn }) => t('named', { from: from.name, to: to.name, day: format.day(endsOn) }),
    failed: t('nameFailed'),
    refetchQueries: ['Viewer', 'StandIns', 'ApprovalsPage'],
  })
  return async (input: DelegationDetails) => problemsIn(await delegate(input))
}
