import { useMutation } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { outcomeOf, sentenceOf } from '@journeyline/app-kit/acts/refusal'
import { labelOf } from '@journeyline/app-kit/say'
import type { FundingSource } from '@journeyline/domain/funding/funding-sources'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { fundingMessages } from './messages.ts'

const document = graphql(`
  mutation RemoveFundingAward($input: RemoveFundingAwardInput!) {
    removeFundingAward(input: $input) {
      __typename
      ... on RemoveFundingAwardSuccess {
        data {
          id
          ...FundingAwards_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Takes a funding award away; the enrollment's awards follow in the cache. */
export function useRemoveFundingAward() {
  const t = useMessages(fundingMessages)
  const [mutate] = useMutation(document)
  return async ({ id, source: key }: { id: string; source: FundingSource }) => {
    const source = labelOf('fundingSource', key)
    try {
      const { data } = await mutate({ variables: { input: { fundingAwardId: id } } })
      const { refused } = outcomeOf(data?.removeFundingAward)
      if (refused) notify.failed(t('notRemoved', { source, why: sentenceOf(refused) }))
      else notify.done(t('removed', { source }))
    } catch (error) {
      const { message, requestId } = problemOf(error)
      notify.failed(t('notRemoved', { source, why: message }), { requestId })
    }
  }
}
