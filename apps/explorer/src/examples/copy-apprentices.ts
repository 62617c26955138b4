import type { Example } from './example.ts'

export const copyApprentices: Example = {
  word: 'copyApprentices',
  document: /* GraphQL */ `# Whom you employ, and have employed, a page at a time: send "endCursor" as "after" while there is a next page.
query CopyApprentices($after: String) {
  viewer {
    employer {
      id
      name
      placements(first: 50, after: $after) {
        edges {
          node {
            id
            apprenticeName
            stage
            startedOn
            endedOn
            worksite {
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
`,
  variables: () => ({ after: null }),
}
