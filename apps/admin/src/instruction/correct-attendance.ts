import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { CorrectAttendanceInput } from '../generated/graphql.ts'
import { hoursWritten } from './hours-written.ts'
import { instructionMessages } from './messages.ts'

const document = graphql(`
  mutation CorrectAttendance($input: CorrectAttendanceInput!) {
    correctAttendance(input: $input) {
      __typename
      ... on CorrectAttendanceSuccess {
        data {
          id
          minutes
          note
          meeting {
            ...Roll_meeting @unmask
          }
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

/** Corrects a confirmed attendance on the ledger; the roll follows in the cache, the learner's hours are asked anew. */
export function useCorrectAttendance() {
  const t = useMessages(instructionMessages)
  const [mutate] = useMutation(document)
  return async (learnerName: string, input: CorrectAttendanceInput) => {
    const { data } = await mutate({
      variables: { input },
      update: (cache, { data: answer }) => {
        if (answer && 'data' in answer.correctAttendance) hoursWritten(cache, [input.enrollmentId])
      },
    })
    const outcome = outcomeOf(data?.correctAttendance)
    if (outcome.done) notify.done(t('corrected', { name: learnerName }))
    return outcome
  }
}
