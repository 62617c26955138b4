import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation CreateSection($input: CreateSectionInput!) {
    createSection(input: $input) {
      __typename
      ... on CreateSectionSuccess {
        section {
          id
          name
          cohort {
            id
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Adds a section; its cohort's list is asked anew. */
export function useCreateSection() {
  const t = useMessages(instructionMessages)
  return useAct(document, {
    changes: (cache, { section: { cohort } }) =>
      void cache.evict({ id: cache.identify(cohort), fieldName: 'sections' }),
    told: ({ section: { name } }) => t('sectionAdded', { name }),
  })
}
