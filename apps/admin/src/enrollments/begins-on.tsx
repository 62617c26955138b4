import { useQuery } from '@apollo/client/react'
import { versionInForce } from '@journeyline/domain/programs/program-version'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { enrollmentMessages } from './messages.ts'

const query = graphql(`
  query VersionsToBeginOn($programId: ID!) {
    node(id: $programId) {
      id
      ... on Program {
        versions(first: 50) {
          edges {
            node {
              id
              number
              title
              status
              effectiveFrom
            }
          }
        }
      }
    }
  }
`)

/** The version of the program that a learner who enrolls on the day begins on, and keeps; nothing while no day is chosen. */
export function BeginsOn({ programId, day }: { programId: string; day: string }) {
  const t = useMessages(enrollmentMessages)
  const { data } = useQuery(query, { variables: { programId } })
  const versions =
    data?.node && 'versions' in data.node ? data.node.versions.edges.map(({ node }) => node) : []
  const version = day === '' ? null : versionInForce(versions, day)
  if (!version) return null
  return <p className="jl-dim">{t('beginsOn', { number: version.number, title: version.title })}</p>
}
