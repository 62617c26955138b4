import { graphql } from '../generated/gql.ts'

/** What came of a decision on several entries: which are decided, and why each of the others stays as it was. */
export type Decided = {
  decidedIds: readonly string[]
  refused: readonly { entryId: string; message: string }[]
}

/** Approves entries, each by itself. */
export const approveHours = graphql(`
  mutation ApproveHours($input: ApproveHoursInput!) {
    approveHours(input: $input) {
      __typename
      ... on ApproveHoursSuccess {
        hoursDecided {
          decidedIds
          refused {
            entryId
            message
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Rejects entries with one reason for all, each by itself. */
export const rejectHours = graphql(`
  mutation RejectHours($input: RejectHoursInput!) {
    rejectHours(input: $input) {
      __typename
      ... on RejectHoursSuccess {
        hoursDecided {
          decidedIds
          refused {
            entryId
            message
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Why each entry that was refused stays as it was, by its id. */
export const refusedById = (decided: Decided | undefined): ReadonlyMap<string, string> =>
  new Map(decided?.refused.map(({ entryId, message }) => [entryId, message]))
