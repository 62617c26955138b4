import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { hoursWritten } from '../hours-written.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation CorrectAttendance($input: CorrectAttendanceInput!) {
    correctAttendance(input: $input) {
      __typename
      ... on CorrectAttendanceSuccess {
        attendance {
          id
          minutes
          note
          classMeeting {
            ...Roll_meeting @unmask
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Corrects a confirmed attendance on the ledger; the roll follows in the cache, the learner's hours are asked anew. */
export function useCorrectAttendance() {
  const t = useMessages(instructionMessages)
  return useAct(document, {
    changes: (cache, _done, { enrollmentId }) => hoursWritten(cache, [enrollmentId]),
    told: (_done, _input, learnerName: string) => t('corrected', { name: learnerName }),
  })
}
