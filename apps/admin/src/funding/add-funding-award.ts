import { useAct } from '@journeyline/app-kit/acts/use-act'
import { labelOf } from '@journeyline/app-kit/label-of'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { fundingMessages } from './messages.ts'

const document = graphql(`
  mutation AddFundingAward($input: AddFundingAwardInput!) {
    addFundingAward(input: $input) {
      __typename
      ... on AddFundingAwardSuccess {
        enrollment {
          id
          ...FundingAwards_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Adds who pays for an enrollment; its awards follow in the cache. */
export function useAddFundingAward() {
  const t = useMessages(fundingMessages)
  return useAct(document, {
    told: (_done, input) => t('added', { source: labelOf('fundingSource', input.source) }),
  })
}
