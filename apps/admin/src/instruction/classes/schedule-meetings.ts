import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { ScheduleMeetingsInput } from '../../generated/graphql.ts'
import { classesChanged } from '../classes-changed.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation ScheduleMeetings($input: ScheduleMeetingsInput!) {
    scheduleMeetings(input: $input) {
      __typename
      ... on ScheduleMeetingsSuccess {
        section {
          ...ClassesChanged_section @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Schedules classes of a section, all or none; every list of its classes is asked anew. */
export function useScheduleMeetings() {
  const t = useMessages(instructionMessages)
  const schedule = useAct(document, {
    changes: (cache, { section }) => classesChanged(cache, section),
    told: (_done, { meetings }) => t('scheduledNotice', { count: meetings.length }),
  })
  return (sectionId: string, meetings: ScheduleMeetingsInput['meetings']) => schedule({ sectionId, meetings })
}
