import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { RecordCheckInput } from '../generated/graphql.ts'
import { checkMessages } from './messages.ts'

const document = graphql(`
  mutation RecordCheck($input: RecordCheckInput!) {
    recordCheck(input: $input) {
      __typename
      ... on RecordCheckSuccess {
        data {
          id
          ...Checks_enrollment
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
    }
  }
`)

/** Writes down how a check came out; the standing follows in the cache. */
export function useRecordCheck() {
  const t = useMessages(checkMessages)
  const [mutate] = useMutation(document)
  return async (input: RecordCheckInput, title: string) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.recordCheck)
    if (outcome.done) notify.done(t('recorded', { title }))
    return outcome
  }
}
