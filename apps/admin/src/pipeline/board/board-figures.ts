import { graphql } from '../../generated/gql.ts'

/** Only the figures over the columns, asked again after a move. */
export const BoardFiguresDocument = graphql(`
  query BoardFigures($programId: ID!, $cohortId: ID) {
    board(programId: $programId, cohortId: $cohortId) {
      columns {
        stage
        count
        medianDays
      }
    }
  }
`)
