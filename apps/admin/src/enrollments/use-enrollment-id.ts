import { useSuspenseQuery } from '@apollo/client/react'
import { graphql } from '../generated/gql.ts'
import { useChosenEnrollment } from './use-chosen-enrollment.ts'

/** Asks for what the frame of a learner's pages holds already, so it costs no request there. */
const query = graphql(`
  query LearnerEnrollments($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Learner {
        enrollments(first: 3) {
          edges {
            node {
              id
            }
          }
        }
      }
    }
  }
`)

/** The id of the enrollment a learner's page is about; undefined for somebody who has none. */
export function useEnrollmentId(learnerId: string): string | undefined {
  const { data } = useSuspenseQuery(query, { variables: { id: learnerId } })
  const enrollments = data.node?.__typename === 'Learner' ? data.node.enrollments.edges : []
  return useChosenEnrollment(enrollments.map(({ node }) => node))?.id
}
