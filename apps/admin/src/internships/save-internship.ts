import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { internshipMessages } from './messages.ts'

const recording = graphql(`
  mutation RecordInternship($input: RecordInternshipInput!) {
    answer: recordInternship(input: $input) {
      __typename
      ... on RecordInternshipSuccess {
        enrollment {
          id
          ...Internships_enrollment
          ...PracticeNext_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

const updating = graphql(`
  mutation UpdateInternship($input: UpdateInternshipInput!) {
    answer: updateInternship(input: $input) {
      __typename
      ... on UpdateInternshipSuccess {
        enrollment {
          id
          ...Internships_enrollment
          ...PracticeNext_enrollment
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Records an internship or edits one; what the version still asks of it follows in the cache. */
export function useSaveInternship() {
  const t = useMessages(internshipMessages)
  return {
    record: useAct(recording, { told: (_done, { details: { site } }) => t('recorded', { site }) }),
    update: useAct(updating, { told: (_done, _input, site: string) => t('saved', { site }) }),
  }
}
