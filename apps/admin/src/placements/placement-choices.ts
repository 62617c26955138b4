import { useQuery } from '@apollo/client/react'
import { graphql } from '../generated/gql.ts'

const query = graphql(`
  query PlacementChoices($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Employer {
        people(first: 100) {
          edges {
            node {
              id
              name
              state
            }
          }
        }
        worksites(first: 100) {
          edges {
            node {
              id
              name
              city
            }
          }
        }
      }
    }
  }
`)

/** Who of an employer may supervise, and where its people work; nothing while no employer is chosen. */
export function usePlacementChoices(employerId: string) {
  const { data } = useQuery(query, { variables: { id: employerId }, skip: employerId === '' })
  const employer = data?.node?.__typename === 'Employer' ? data.node : null
  return {
    people: (employer?.people.edges ?? [])
      .filter(({ node }) => node.state === 'ACTIVE')
      .map(({ node }) => ({ value: node.id, label: node.name })),
    worksites: (employer?.worksites.edges ?? []).map(({ node }) => ({
      value: node.id,
      label: [node.name, node.city].filter(Boolean).join(', '),
    })),
  }
}
