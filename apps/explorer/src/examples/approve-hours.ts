import type { Example } from './example.ts'

export const approveHours: Example<{ hoursToDecide: { edges: { node: { id: string } }[] } }> = {
  word: 'approveHours',
  find: /* GraphQL */ `query { hoursToDecide(filter: { mayApprove: true }, first: 1) { edges { node { id } } } }`,
  document: /* GraphQL */ `# Decides on each entry by itself. An entry that you may not decide on says why, and the others are approved: then the answer
# is ApproveHoursInPart. Only approved hours count.
mutation ApproveHours($hoursEntryIds: [ID!]!) {
  approveHours(input: { hoursEntryIds: $hoursEntryIds, errorPolicy: WHAT_CAN_BE }) {
    __typename
    ... on ApproveHoursSuccess {
      rows {
        outcome
        hoursEntry {
          id
          status
        }
      }
    }
    ... on ApproveHoursInPart {
      rows {
        index
        outcome
        hoursEntry {
          id
          status
        }
        refusal {
          code
          message
        }
      }
    }
    ... on BatchRefusedError {
      rows {
        index
        outcome
        refusal {
          code
          message
        }
      }
    }
    ... on Refusal {
      code
      message
      values
    }
  }
}
`,
  variables: ({ found }) => ({ hoursEntryIds: found.hoursToDecide.edges.map(({ node }) => node.id) }),
  keyed: true,
}
