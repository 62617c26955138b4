import { useAct } from '@journeyline/app-kit/acts/use-act'
import { labelOf } from '@journeyline/app-kit/label-of'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { fundingMessages } from './messages.ts'

const document = graphql(`
  mutation CreateFundingAward($input: CreateFundingAwardInput!) {
    createFundingAward(input: $input) {
      __typename
      ... on CreateFundingAwardSuccess {
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
export function useCreateFundingAward() {
  const t = useMessages(fundingMessages)
  return useAct(document, {
    told: (_done, input) => t('added', { source: labelOf('fundingSource', input.details.source) }),
  })
}
