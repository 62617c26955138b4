import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { RecordAttendanceInput } from '../generated/graphql.ts'
import { instructionMessages } from './messages.ts'

const document = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      __typename
      ... on RecordAttendanceSuccess {
        data {
          ...Roll_meeting @unmask
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

/** Keeps a roll as a draft; the class follows in the cache. */
export function useRecordAttendance() {
  const t = useMessages(instructionMessages)
  const [mutate] = useMutation(document)
  return async (input: RecordAttendanceInput) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.recordAttendance)
    if (outcome.done) notify.done(t('draftSaved'))
    return outcome
  }
}
