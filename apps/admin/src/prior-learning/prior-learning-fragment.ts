import { graphql } from '../generated/gql.ts'
import type { PriorLearning_EnrollmentFragment } from '../generated/graphql.ts'

/** What a learner brought along, and what the version says may be brought. */
export const priorLearningFragment = graphql(`
  fragment PriorLearning_enrollment on Enrollment {
    id
    openCredits
    learner {
      id
      name
    }
    placements {
      id
      startedOn
    }
    programVersion {
      id
      particulars {
        priorQualifications {
          code
          name
          creditTransfer
        }
      }
    }
    priorLearning {
      id
      qualification
      title
      achievedOn
      creditsClaimed
      newSkills
      version
    }
  }
`)

export type AccreditedEnrollment = PriorLearning_EnrollmentFragment
export type PriorLearning = AccreditedEnrollment['priorLearning'][number]
