import { graphql } from '../../generated/gql.ts'
import type { Roll_MeetingFragment } from '../../generated/graphql.ts'

/**
 * A class with its roll. The page and the acts on a roll spread it unmasked: its lines are typed over and sent back.
 * @public Read by the code generator; queries and mutations spread it by name.
 */
export const rollFragment = graphql(`
  fragment Roll_meeting on ClassMeeting {
    id
    onDay
    minutes
    topic
    standing
    version
    confirmedAt
    confirmedBy {
      label
    }
    counts {
      recorded
      present
      minutes
    }
    courseSection {
      id
      name
      startsOn
      endsOn
      course {
        id
        number
        name
        programVersion {
          id
          policies {
            backdatingDays
          }
        }
      }
    }
    roll {
      enrollmentId
      learnerId
      learnerName
      minutes
      note
      standingMinutes
      otherMinutes
      writtenBeside
      notCounted
    }
  }
`)

/** A class with its roll. */
export type RollMeeting = Roll_MeetingFragment

/** A line of the roll. */
export type RollLine = RollMeeting['roll'][number]
