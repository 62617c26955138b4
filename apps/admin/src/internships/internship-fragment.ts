import { graphql } from '../generated/gql.ts'
import type { Internships_EnrollmentFragment } from '../generated/graphql.ts'

/** A learner's internships, and what the version asks of the latest. */
export const internshipFragment = graphql(`
  fragment Internships_enrollment on Enrollment {
    id
    internshipSite
    internshipStartedOn
    learner {
      id
      name
    }
    internships {
      id
      site
      startsOn
      endsOn
      endedOn
      minutes
      codingMinutes
      supervisorName
      supervisorEmail
      version
      evaluation {
        evaluatedOn
        evaluatedBy
        recommendation
        comment
        ratings {
          skill
          rating
        }
      }
    }
    internshipAsked {
      codingPercent
      conditions {
        code
        met
        standing
        next
      }
    }
  }
`)

export type InternsEnrollment = Internships_EnrollmentFragment
export type Internship = InternsEnrollment['internships'][number]
