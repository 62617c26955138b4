import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { RecordPracticodeReadingInput } from '../generated/graphql.ts'
import { practicodeMessages } from './messages.ts'

const document = graphql(`
  mutation RecordPracticodeReading($input: RecordPracticodeReadingInput!) {
    recordPracticodeReading(input: $input) {
      __typename
      ... on RecordPracticodeReadingSuccess {
        data {
          id
          ...Practicode_enrollment
          ...PracticeNext_enrollment
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
    }
  }
`)

/** Adds a reading; the enrollment's figures, projection and next step follow in the cache. */
export function useRecordReading() {
  const t = useMessages(practicodeMessages)
  const [mutate] = useMutation(document)
  return async (input: RecordPracticodeReadingInput, name: string) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.recordPracticodeReading)
    if (outcome.done) notify.done(t(input.correctionReason ? 'corrected' : 'recorded', { name }))
    return outcome
  }
}
