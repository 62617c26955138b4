import { graphql } from '../generated/gql.ts'

/** The cohorts one can narrow the board to. */
export const BoardCohortsDocument = graphql(`
  query BoardCohorts($programId: ID!) {
    cohorts(programId: $programId, first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)
