import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { CreateMeetingsInput } from '../../generated/graphql.ts'
import { classesChanged } from '../classes-changed.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation CreateMeetings($input: CreateMeetingsInput!) {
    createMeetings(input: $input) {
      __typename
      ... on CreateMeetingsSuccess {
        section {
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
    changes: (cache, { section }) => classesChanged(cache, section),
    told: (_done, { meetings }) => t('scheduledNotice', { count: meetings.length }),
  })
  return (sectionId: string, meetings: CreateMeetingsInput['meetings']) => schedule({ sectionId, meetings })
}
