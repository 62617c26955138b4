import { useQuery } from '@apollo/client/react'
import type { PartyAccount } from '@journeyline/domain/reviews/who-signs'
import { graphql } from '../../generated/gql.ts'

const query = graphql(`
  query ReviewParties($id: ID!) {
    node(id: $id) {
      id
      ... on Enrollment {
        proposedReviewParties {
          party
          name
          email
          personId
        }
        possibleReviewSigners {
          personId
          name
          role
          employerName
        }
      }
    }
  }
`)

/** Somebody whose account could sign, as the rule sees them. */
export type Signer = PartyAccount & { id: string; employerName: string | null }

/** Who would sign a review of this learner, and whose accounts could; null while that is looked up. */
export function useSigners(enrollmentId: string) {
  // who employs the learner, and who signed last, changes elsewhere
  const { data, error } = useQuery(query, {
    variables: { id: enrollmentId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const node = data?.node && 'possibleReviewSigners' in data.node ? data.node : null
  const signers = node?.possibleReviewSigners.map(
    ({ personId: id, ...person }): Signer => ({
      id,
      ...person,
      // the API offers only people of the employers the learner has now
      employsApprentice: person.employerName !== null,
    }),
  )
  return { proposed: node?.proposedReviewParties ?? null, signers: signers ?? null, error }
}
