import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { cohortMessages } from './messages.ts'

const document = graphql(`
  mutation CreateCohort($input: CreateCohortInput!) {
    createCohort(input: $input) {
      __typename
      ... on CreateCohortSuccess {
        cohort {
          id
          name
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Creates a cohort; every list of cohorts is asked anew, because where it stands in them is the server's to say. */
export function useCreateCohort() {
  const t = useMessages(cohortMessages)
  return useAct(document, {
    changes: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'cohorts' }),
    told: ({ cohort: { name } }) => t('created', { name }),
  })
}
