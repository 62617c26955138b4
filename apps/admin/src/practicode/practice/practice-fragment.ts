import { graphql } from '../../generated/gql.ts'

/** What tells the next step of a learner's practice. */
export const practiceFragment = graphql(`
  fragment PracticeNext_enrollment on Enrollment {
    id
    stage
    path
    learner {
      id
      firstName
    }
    practicode {
      state
      curve {
        readOn
        casesDone
        scorePercent
      }
    }
    progress {
      requirements {
        gate
        conditions {
          code
          met
          standing
          next
        }
      }
    }
    internships {
      id
      endsOn
      endedOn
    }
    checks {
      standing
      requirement {
        id
        code
        title
        kind
      }
    }
  }
`)
