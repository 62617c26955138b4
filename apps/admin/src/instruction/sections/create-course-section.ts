import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation CreateCourseSection($input: CreateCourseSectionInput!) {
    createCourseSection(input: $input) {
      __typename
      ... on CreateCourseSectionSuccess {
        courseSection {
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
    changes: (cache, { courseSection: { cohort } }) =>
      void cache.evict({ id: cache.identify(cohort), fieldName: 'courseSections' }),
    told: ({ courseSection: { name } }) => t('sectionAdded', { name }),
  })
}
