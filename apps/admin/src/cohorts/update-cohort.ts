import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { cohortMessages } from './messages.ts'

const document = graphql(`
  mutation UpdateCohort($input: UpdateCohortInput!) {
    updateCohort(input: $input) {
      __typename
      ... on UpdateCohortSuccess {
        cohort {
          ...CohortFields_cohort @unmask
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Saves a cohort; the cache takes the new values by the cohort's id. */
export function useUpdateCohort() {
  const t = useMessages(cohortMessages)
  return useAct(document, {
    told: ({ cohort: { name } }) => t('saved', { name }),
  })
}
