import { graphql } from '../generated/gql.ts'

/** A review asked for anew, after somebody else has saved it. */
export const reviewAgain = graphql(`
  query ReviewAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Review {
        ...Review_review
      }
    }
  }
`)
