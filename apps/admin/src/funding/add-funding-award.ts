import { useMutation } from '@apollo/client/react'
import { fundingSourceName } from '@journeyline/domain/funding/funding-sources'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { AddFundingAwardInput } from '../generated/graphql.ts'
import { fundingMessages } from './messages.ts'

const document = graphql(`
  mutation AddFundingAward($input: AddFundingAwardInput!) {
    addFundingAward(input: $input) {
      __typename
      ... on AddFundingAwardSuccess {
        data {
          id
          ...FundingAwards_enrollment
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

/** Adds who pays for an enrollment; its awards follow in the cache. */
export function useAddFundingAward() {
  const t = useMessages(fundingMessages)
  const [mutate] = useMutation(document)
  return async (input: AddFundingAwardInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.addFundingAward)
    if (outcome.done) notify.done(t('added', { source: fundingSourceName(input.source) }))
    return outcome
  }
}
