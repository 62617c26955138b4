import { graphql } from '../generated/gql.ts'

/**
 * What every page reads of an apprentice's progress: one fragment, because progress has no id of its own and pages that
 * read different parts of it would take them out of the cache from under each other.
 */
export const ApprenticeStanding_progress = graphql(`
  fragment ApprenticeStanding_progress on Progress {
    complete
    behindDays
    requirements {
      code
      kind
      title
      met
      next
      waitingMinutes
      expectedOn
      dueOn
      measure {
        done
        asked
      }
      conditions {
        code
        standing
      }
    }
  }
`)
