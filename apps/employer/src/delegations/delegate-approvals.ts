import { useMutation } from '@apollo/client/react'
import type { DelegationDetails } from '@journeyline/domain/hours/delegation'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { problemsOf, tellFailure } from '../app/told.ts'
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
      ... on Refusal {
        message
      }
      ... on InputError {
        fields {
          path
          message
        }
      }
      ... on RuleError {
        field
      }
    }
  }
`)

/** Names a stand-in; what waits is shown anew, as others may decide on it now. */
export function useDelegateApprovals() {
  const t = useMessages(delegationMessages)
  const format = useFormats()
  const [mutate] = useMutation(DelegateApprovals)
  return async (input: DelegationDetails): Promise<Problem[] | undefined> => {
    try {
      const { data } = await mutate({
        variables: { input },
        refetchQueries: ['Viewer', 'StandIns', 'ApprovalsPage'],
      })
      if (!data || !('data' in data.delegateApprovals)) return problemsOf(data?.delegateApprovals)
      const { from, to, endsOn } = data.delegateApprovals.data
      notify.done(t('named', { from: from.name, to: to.name, day: format.day(endsOn) }))
      return undefined
    } catch (error) {
      tellFailure(error, t('nameFailed'))
      throw error
    }
  }
}
