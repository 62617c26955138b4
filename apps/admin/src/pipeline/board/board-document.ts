import { graphql } from '../../generated/gql.ts'

// Unmasked: a card of the board is a line of a read model, handed on as a prop.
/** The board, or with `stages` and `after` the next cards of one column. */
export const BoardDocument = graphql(`
  query BoardPage($programId: ID!, $cohortId: ID, $stages: [Stage!], $after: String) {
    board(programId: $programId, cohortId: $cohortId) {
      cohort {
        id
        name
      }
      columns(stages: $stages) {
        stage
        count
        medianDays
        cards(first: 20, after: $after) {
          edges {
            node {
              ...BoardCard @unmask
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
`)
