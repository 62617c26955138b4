import { useQuickAct } from '@journeyline/app-kit/acts/use-quick-act'
import { labelOf } from '@journeyline/app-kit/label-of'
import type { FundingSource } from '@journeyline/domain/funding/funding-sources'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { fundingMessages } from './messages.ts'

const document = graphql(`
  mutation DeleteFundingAward($input: DeleteFundingAwardInput!) {
    deleteFundingAward(input: $input) {
      __typename
      ... on DeleteFundingAwardSuccess {
        enrollment {
          id
          ...FundingAwards_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes a funding award away; the enrollment's awards follow in the cache. */
export function useDeleteFundingAward() {
  const t = useMessages(fundingMessages)
  const remove = useQuickAct(document, {
    told: (_done, _input, source: string) => t('removed', { source }),
    notDone: (why, source) => t('notRemoved', { source, why }),
  })
  return ({ id, source }: { id: string; source: FundingSource }) =>
    remove({ fundingAwardId: id }, labelOf('fundingSource', source))
}
