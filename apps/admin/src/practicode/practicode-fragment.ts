import { graphql } from '../generated/gql.ts'
import type { Practicode_EnrollmentFragment } from '../generated/graphql.ts'

/** A learner's Practicode: the clock, what the readings come to, and the latest of them. */
export const practicodeFragment = graphql(`
  fragment Practicode_enrollment on Enrollment {
    id
    version
    enrolledOn
    practicodeCases
    practicodeScore
    practicodeStartedOn
    learner {
      id
      name
    }
    practicode {
      cases
      scorePercent
      accessMonths
      state
      startedOn
      expiresOn
      daysLeft
      projection {
        kind
        doneOn
        inTime
        sentence
      }
      conditions {
        code
        met
        standing
        next
      }
      curve {
        readOn
        casesDone
        scorePercent
      }
    }
    practicodeReadings(first: 5) {
      edges {
        node {
          id
          ...PracticodeReading_reading @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** @public Read by the code generator; one line of the ledger. */
export const readingFragment = graphql(`
  fragment PracticodeReading_reading on PracticodeReading {
    id
    readOn
    casesDone
    scorePercent
    source
    note
    correctionReason
    recordedAt
    recordedBy {
      label
    }
    corrects {
      id
      readOn
      casesDone
      scorePercent
    }
  }
`)

export type PracticodeEnrollment = Practicode_EnrollmentFragment
/** Practicode where the version has it. */
export type Practicode = NonNullable<PracticodeEnrollment['practicode']>
export type Reading = PracticodeEnrollment['practicodeReadings']['edges'][number]['node']
