import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { internshipMessages } from './messages.ts'

const document = graphql(`
  mutation RecordInternshipEvaluation($input: RecordInternshipEvaluationInput!) {
    recordInternshipEvaluation(input: $input) {
      __typename
      ... on RecordInternshipEvaluationSuccess {
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

/** Writes down the supervisor's evaluation; what the version still asks follows in the cache. */
export function useRecordInternshipEvaluation() {
  const t = useMessages(internshipMessages)
  return useAct(document, {
    told: (_done, _input, name: string) => t('evaluated', { name }),
  })
}
