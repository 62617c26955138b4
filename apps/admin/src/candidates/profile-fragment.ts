import { graphql } from '../generated/gql.ts'
import type { CandidateProfile_EnrollmentFragment } from '../generated/graphql.ts'

/** All that staff prepare and see of a learner as a candidate. */
export const profileFragment = graphql(`
  fragment CandidateProfile_enrollment on Enrollment {
    id
    stage
    practicodeCases
    practicodeScore
    internshipSite
    learner {
      id
      name
      firstName
      lastName
      state
      openToRemote
      workSettings
      credentials {
        id
        kind
      }
    }
    profile {
      id
      summary
      softSkills
      availableOn
      screenedOn
      version
      consents {
        id
        kind
        method
        onDay
        recordedAt
        recordedBy {
          label
        }
      }
      consentInForce {
        id
        onDay
      }
    }
    candidate {
      id
      displayName
      publishedAt
    }
  }
`)

export type ProfiledEnrollment = CandidateProfile_EnrollmentFragment
