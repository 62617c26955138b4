import { type Outcome, rowRefusals } from '../acts/refusal.ts'
import { graphql } from '../generated/gql.ts'

/** What came of a decision on several entries: which are decided, and why each of the others stays as it was, by its id. */
export type Decided = {
  decidedIds: readonly string[]
  refused: ReadonlyMap<string, string>
}

/** Approves entries, each by itself where the input says so. */
export const approveHours = graphql(`
  mutation ApproveHours($input: ApproveHoursInput!) {
    approveHours(input: $input) {
      __typename
      ... on ApproveHoursSuccess {
        rows {
          index
        }
      }
      ... on ApproveHoursInPart {
        rows {
          index
          refusal {
            message
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** Rejects entries with one reason for all, each by itself where the input says so. */
export const rejectHours = graphql(`
  mutation RejectHours($input: RejectHoursInput!) {
    rejectHours(input: $input) {
      __typename
      ... on RejectHoursSuccess {
        rows {
          index
        }
      }
      ... on RejectHoursInPart {
        rows {
          index
          refusal {
            message
          }
        }
      }
      ...Refused @unmask
    }
  }
`)

/** One that can't be decided on holds nobody up: the others are. */
export const EACH_BY_ITSELF = { errorPolicy: 'WHAT_CAN_BE' } as const

export type DecidedRow = { index: number; refusal?: { message: string } | null }

/** The same by the entries' ids, also where none could be decided on; null where the whole of it is refused for another reason. */
export function decidedOf(
  hoursEntryIds: readonly string[],
  outcome: Outcome<{ rows: readonly DecidedRow[] }>,
): Decided | null {
  if (outcome.refused && !outcome.refused.rows) return null
  const rows = outcome.refused ? rowRefusals(outcome.refused) : outcome.done.rows
  const why = new Map(
    rows.flatMap(({ index, refusal }: DecidedRow) =>
      refusal ? [[hoursEntryIds[index] ?? '', refusal.message] as const] : [],
    ),
  )
  return { decidedIds: hoursEntryIds.filter((id) => !why.has(id)), refused: why }
}
