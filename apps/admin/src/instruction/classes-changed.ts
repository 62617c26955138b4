import type { ApolloCache } from '@apollo/client'
import { graphql } from '../generated/gql.ts'
import type { ClassesChanged_SectionFragment } from '../generated/graphql.ts'

/**
 * What a change of a section's classes brings along.
 * @public Read by the code generator; mutations spread it by name.
 */
export const classesChangedFragment = graphql(`
  fragment ClassesChanged_section on CourseSection {
    id
    cohort {
      id
    }
    figures {
      meetings
      plannedMinutes
      confirmedMeetings
      heldMinutes
      waiting
      nextOn
    }
  }
`)

/** Lets every list of the section's and the cohort's classes be asked anew: where a class stands in them is the server's to say. */
export function classesChanged(cache: ApolloCache, section: ClassesChanged_SectionFragment): void {
  cache.evict({ id: cache.identify(section), fieldName: 'classMeetings' })
  cache.evict({ id: cache.identify(section.cohort), fieldName: 'classMeetings' })
}
