import { graphql } from '../generated/gql.ts'

/** Who is signed in; asked once, before any page. */
export const Session = graphql(`
  query Session {
    viewer {
      role
      language
      person {
        id
        name
        email
      }
    }
  }
`)
