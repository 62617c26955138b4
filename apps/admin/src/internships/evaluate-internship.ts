import { useMutation } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { outcomeOf } from '../app/refusal.ts'
import { graphql } from '../generated/gql.ts'
import type { EvaluateInternshipInput } from '../generated/graphql.ts'
import { internshipMessages } from './messages.ts'

const document = graphql(`
  mutation EvaluateInternship($input: EvaluateInternshipInput!) {
    evaluateInternship(input: $input) {
      __typename
      ... on EvaluateInternshipSuccess {
        data {
          id
          ...Internships_enrollment
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
      ... on StaleVersionError {
        currentVersion
      }
    }
  }
`)

/** Writes down the supervisor's evaluation; what the version still asks follows in the cache. */
export function useEvaluateInternship() {
  const t = useMessages(internshipMessages)
  const [mutate] = useMutation(document)
  return async (input: EvaluateInternshipInput, name: string) => {
    const { data } = await mutate({ variables: { input } })
    const outcome = outcomeOf(data?.evaluateInternship)
    if (outcome.done) notify.done(t('evaluated', { name }))
    return outcome
  }
}
