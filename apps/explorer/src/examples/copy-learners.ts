import type { Example } from './example.ts'

export const copyLearners: Example = {
  word: 'copyLearners',
  document: /* GraphQL */ `# Learners, a page at a time: send "endCursor" as "after" while there is a next page.
query CopyLearners($after: String) {
  learners(first: 50, after: $after) {
    edges {
      node {
        id
        name
        email
        externalId
        enrollments(first: 5) {
          edges {
            node {
              id
              stage
              stageSince
              cohort {
                code
              }
            }
          }
        }
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
