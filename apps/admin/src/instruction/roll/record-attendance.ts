import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      __typename
      ... on RecordAttendanceSuccess {
        classMeeting {
          ...Roll_meeting @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Keeps a roll as a draft; the class follows in the cache. */
export function useRecordAttendance() {
  const t = useMessages(instructionMessages)
  return useAct(document, {
    told: () => t('draftSaved'),
  })
}
