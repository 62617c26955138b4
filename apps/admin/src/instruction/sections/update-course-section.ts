import { useAct } from '@journeyline/app-kit/acts/use-act'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'

const document = graphql(`
  mutation UpdateCourseSection($input: UpdateCourseSectionInput!) {
    updateCourseSection(input: $input) {
      __typename
      ... on UpdateCourseSectionSuccess {
        courseSection {
          id
          name
          instructor
          deliveryMethod
          deliveryMethodName
          startsOn
          endsOn
          version
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Saves a section; the cache takes the new values by its id. */
export function useUpdateSection() {
  const t = useMessages(instructionMessages)
  return useAct(document, {
    told: ({ courseSection: { name } }) => t('sectionSaved', { name }),
  })
}
