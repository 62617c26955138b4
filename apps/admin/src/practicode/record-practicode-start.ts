import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { practicodeMessages } from './messages.ts'

const document = graphql(`
  mutation RecordPracticodeStart($input: RecordPracticodeStartInput!) {
    recordPracticodeStart(input: $input) {
      __typename
      ... on RecordPracticodeStartSuccess {
        enrollment {
          id
          ...Practicode_enrollment
          ...PracticeNext_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Writes down when access began; the clock and the pace that is needed follow in the cache. */
export function useRecordPracticodeStart() {
  const t = useMessages(practicodeMessages)
  return useAct(document, {
    told: (_done, _input, name: string) => t('started', { name }),
  })
}
