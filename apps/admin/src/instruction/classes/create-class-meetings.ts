import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { CreateClassMeetingsInput } from '../../generated/graphql.ts'
import { classesChanged } from '../classes-changed.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation CreateClassMeetings($input: CreateClassMeetingsInput!) {
    createClassMeetings(input: $input) {
      __typename
      ... on CreateClassMeetingsSuccess {
        courseSection {
          ...ClassesChanged_section @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Schedules classes of a section, all or none; every list of its classes is asked anew. */
export function useCreateMeetings() {
  const t = useMessages(instructionMessages)
  const schedule = useAct(document, {
    changes: (cache, { courseSection: section }) => classesChanged(cache, section),
    told: (_done, { meetings }) => t('scheduledNotice', { count: meetings.length }),
  })
  return (courseSectionId: string, meetings: CreateClassMeetingsInput['meetings']) =>
    schedule({ courseSectionId, meetings })
}
