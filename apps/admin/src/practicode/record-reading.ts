import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { practicodeMessages } from './messages.ts'

const document = graphql(`
  mutation RecordPracticodeReading($input: RecordPracticodeReadingInput!) {
    recordPracticodeReading(input: $input) {
      __typename
      ... on RecordPracticodeReadingSuccess {
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

/** Adds a reading; the enrollment's figures, projection and next step follow in the cache. */
export function useRecordReading() {
  const t = useMessages(practicodeMessages)
  return useAct(document, {
    told: (_done, input, name: string) =>
      t(input.details.correctionReason ? 'corrected' : 'recorded', { name }),
  })
}
