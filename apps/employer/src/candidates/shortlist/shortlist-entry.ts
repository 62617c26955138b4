import { graphql } from '../../generated/gql.ts'

/** What every part of the shortlist reads of a candidate. */
export const Shortlisted_candidate = graphql(`
  fragment Shortlisted_candidate on Candidate {
    id
    displayName
    shortlistEntry {
      id
      note
      version
      addedAt
      addedBy {
        label
      }
    }
  }
`)
