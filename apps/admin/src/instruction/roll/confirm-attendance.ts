import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { classesChanged } from '../classes-changed.ts'
import { hoursWritten } from '../hours-written.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation ConfirmAttendance($input: ConfirmAttendanceInput!) {
    confirmAttendance(input: $input) {
      __typename
      ... on ConfirmAttendanceSuccess {
        classMeeting {
          ...Roll_meeting @unmask
          courseSection {
            ...ClassesChanged_section @unmask
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Confirms a roll, which writes its hours; lists of classes and everybody's hours are asked anew. */
export function useConfirmAttendance() {
  const t = useMessages(instructionMessages)
  return useAct(document, {
    changes: (cache, { classMeeting: { courseSection: section, roll } }) => {
      classesChanged(cache, section)
      hoursWritten(
        cache,
        roll.map(({ enrollmentId }) => enrollmentId),
      )
    },
    told: ({ classMeeting: meeting }) => t('confirmed', { count: meeting.counts.present }),
  })
}
