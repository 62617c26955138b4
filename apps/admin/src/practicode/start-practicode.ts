import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { StartPracticodeInput } from '../generated/graphql.ts'
import { practicodeMessages } from './messages.ts'

const document = graphql(`
  mutation StartPracticode($input: StartPracticodeInput!) {
    startPracticode(input: $input) {
      __typename
      ... on StartPracticodeSuccess {
        data {
          id
          ...Practicode_enrollment
          ...PracticeNext_enrollment
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
      ... on StaleVersionError {
        currentVersion
      }
    }
  }
`)

/** Writes down when access began; the clock and the pace that is needed follow in the cache. */
export function useStartPracticode() {
  const t = useMessages(practicodeMessages)
  const [mutate] = useMutation(document)
  return async (input: StartPracticodeInput, name: string) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.startPracticode)
    if (outcome.done) notify.done(t('started', { name }))
    return outcome
  }
}
