import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { WithdrawProgramVersionInput } from '../generated/graphql.ts'
import { programMessages } from './messages.ts'

const document = graphql(`
  mutation WithdrawProgramVersion($input: WithdrawProgramVersionInput!) {
    withdrawProgramVersion(input: $input) {
      __typename
      ... on WithdrawProgramVersionSuccess {
        data {
          id
          number
          status
          version
          publishedAt
          publishedBy {
            id
            name
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Makes a published version a draft again; the cache takes its status by the version's id. */
export function useWithdrawVersion() {
  const t = useMessages(programMessages)
  const [mutate] = useMutation(document)
  return async (input: WithdrawProgramVersionInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.withdrawProgramVersion)
    if (outcome.done) notify.done(t('withdrawn', { number: outcome.done.number }))
    return outcome
  }
}
