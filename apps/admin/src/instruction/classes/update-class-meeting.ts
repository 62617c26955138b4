import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { classesChanged } from '../classes-changed.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation UpdateClassMeeting($input: UpdateClassMeetingInput!) {
    updateClassMeeting(input: $input) {
      __typename
      ... on UpdateClassMeetingSuccess {
        classMeeting {
          id
          onDay
          minutes
          topic
          standing
          version
          courseSection {
            ...ClassesChanged_section @unmask
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Changes a class; lists of classes are asked anew, because its place in them may be another. */
export function useUpdateMeeting() {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  return useAct(document, {
    changes: (cache, { classMeeting: meeting }) => classesChanged(cache, meeting.courseSection),
    told: ({ classMeeting: meeting }) => t('meetingSaved', { day: format.day(meeting.onDay) }),
  })
}
