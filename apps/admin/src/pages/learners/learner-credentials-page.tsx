import { useSuspenseQuery } from '@apollo/client/react'
import { useParams } from '@tanstack/react-router'
import { ExperienceLetter } from '../../credentials/letter/experience-letter.tsx'
import { Wallet } from '../../credentials/wallet/wallet.tsx'
import { graphql } from '../../generated/gql.ts'

const query = graphql(`
  query LearnerCredentialsPage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Learner {
        ...Wallet_learner
        ...ExperienceLetter_learner
      }
    }
  }
`)

/** A learner's credentials: the wallet, and the letter of experience. */
export function LearnerCredentialsPage() {
  const { learnerId } = useParams({ from: '/console/learners/$learnerId' })
  const { data } = useSuspenseQuery(query, {
    variables: { id: learnerId },
    fetchPolicy: 'cache-and-network',
  })
  const learner = data.node?.__typename === 'Learner' ? data.node : null
  // The frame around this page says it when there is nobody.
  if (learner === null) return null
  return (
    <div className="jl-story" key={learner.id}>
      <Wallet learner={learner} />
      <ExperienceLetter learner={learner} />
    </div>
  )
}
