import type { Example } from './example.ts'

export const followEvents: Example = {
  word: 'followEvents',
  document: /* GraphQL */ `# What was done, oldest first. Send the last "endCursor" as "after" the next time: it stays good for ever, and a
# page without rows means that there is nothing new.
query FollowEvents($after: String) {
  events(first: 50, after: $after) {
    edges {
      node {
        id
        type
        recordedAt
        effectiveOn
        subjectId
        touches
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
  variables: () => ({ after: null }),
}
