import { useQuery } from '@apollo/client/react'
import { graphql } from '../generated/gql.ts'

const query = graphql(`
  query CohortName($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Cohort {
        name
      }
    }
  }
`)

/** The cohort an address names by its id, null while its name is on the way or when none is named. */
export function useCohortName(id: string): { id: string; name: string } | null {
  const { data } = useQuery(query, { variables: { id }, skip: id === '' })
  return data?.node?.__typename === 'Cohort' ? { id, name: data.node.name } : null
}
