import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { programMessages } from '../messages.ts'

const document = graphql(`
  mutation WithdrawProgramVersion($input: WithdrawProgramVersionInput!) {
    withdrawProgramVersion(input: $input) {
      __typename
      ... on WithdrawProgramVersionSuccess {
        programVersion {
          id
          number
          status
          version
          publishedAt
          publishedBy {
            label
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Makes a published version a draft again; the cache takes its status by the version's id. */
export function useWithdrawVersion() {
  const t = useMessages(programMessages)
  return useAct(document, {
    told: ({ programVersion: { number } }) => t('withdrawn', { number }),
  })
}
