import type { Example } from './example.ts'

export const approveHours: Example<{ hoursToDecide: { edges: { node: { id: string } }[] } }> = {
  word: 'approveHours',
  find: /* GraphQL */ `query { hoursToDecide(filter: { mayApprove: true }, first: 1) { edges { node { id } } } }`,
  document: /* GraphQL */ `# Decides on each entry by itself. An entry that you may not decide on says why; only approved hours count.
mutation ApproveHours($entryIds: [ID!]!) {
  approveHours(input: { entryIds: $entryIds }) {
    __typename
    ... on ApproveHoursSuccess {
      hoursDecided {
        decidedIds
        refused {
          entryId
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
  variables: ({ found }) => ({ entryIds: found.hoursToDecide.edges.map(({ node }) => node.id) }),
  keyed: true,
}
