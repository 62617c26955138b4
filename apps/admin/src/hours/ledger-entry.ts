import { graphql } from '../generated/gql.ts'
import type { HoursLedger_EntryFragment } from '../generated/graphql.ts'

/**
 * The page spreads it unmasked: an entry is a plain line, chosen and sent on to acts.
 * @public Read by the code generator; pages spread it by name.
 */
export const hoursLedgerFragment = graphql(`
  fragment HoursLedger_entry on HoursEntry {
    id
    kind
    basis
    onDay
    minutes
    status
    source
    note
    reason
    decisionReason
    writtenAt
    writtenBy {
      label
    }
    decidedAt
    decidedBy {
      label
    }
    competency {
      id
      code
      displayText
    }
    course {
      id
      number
      name
    }
    placement {
      id
      employer {
        id
        name
      }
    }
    reverses {
      id
      onDay
    }
    reversedBy {
      id
    }
    corrects {
      id
    }
    correctedBy {
      id
    }
    resubmits {
      id
    }
    resubmittedBy {
      id
    }
    evidence {
      id
      name
      url
    }
    counts {
      allowed
      reason
    }
    mayApprove {
      allowed
      reason
    }
  }
`)

export type LedgerEntry = HoursLedger_EntryFragment
