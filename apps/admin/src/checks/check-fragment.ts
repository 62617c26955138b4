import { graphql } from '../generated/gql.ts'
import type { Checks_EnrollmentFragment } from '../generated/graphql.ts'

/** The version's checks and declarations, with every record of the learner. */
export const checkFragment = graphql(`
  fragment Checks_enrollment on Enrollment {
    id
    learner {
      id
      name
    }
    checks {
      standing
      requirement {
        id
        code
        title
        kind
        source
        measure {
          ... on DeclarationMeasure {
            statement
          }
        }
      }
      records {
        id
        outcome
        checkedOn
        expiresOn
        reference
        reason
        recordedBy {
          label
        }
        revokedAt
        revokedBy {
          label
        }
        revokedReason
      }
    }
  }
`)

export type CheckedEnrollment = Checks_EnrollmentFragment
export type CheckLine = CheckedEnrollment['checks'][number]
export type CheckRecord = CheckLine['records'][number]

/** Whether the line is somebody's check or the apprentice's own declaration. */
export function kindOf({ requirement }: CheckLine): 'CHECK' | 'DECLARATION' {
  return requirement.kind === 'DECLARATION' ? 'DECLARATION' : 'CHECK'
}
