import { graphql } from '../generated/gql.ts'
import type { Placements_EnrollmentFragment } from '../generated/graphql.ts'

export const placementsFragment = graphql(`
  fragment Placements_enrollment on Enrollment {
    id
    learner {
      id
      name
    }
    cohort {
      id
      program {
        id
        currency
      }
    }
    placements {
      id
      version
      startedOn
      endedOn
      endReason
      alongsideReason
      minutesPerWeek
      workPattern
      employeeStatus
      hourlyWageMinor
      wageSince
      currency
      wages {
        since
        hourlyWageMinor
      }
      employer {
        id
        name
      }
      worksite {
        id
        name
      }
      supervisor {
        id
        name
      }
    }
  }
`)

export type EmployedEnrollment = Placements_EnrollmentFragment
export type Placement = EmployedEnrollment['placements'][number]

/** Whether the employment goes on today, or is yet to end. */
export const goesOn = ({ endedOn }: Pick<Placement, 'endedOn'>, today: string) =>
  endedOn === null || endedOn >= today
