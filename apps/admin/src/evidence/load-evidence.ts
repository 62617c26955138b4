import { useApolloClient } from '@apollo/client/react'
import { problemOf } from '@journeyline/api-client/problem'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useTransition } from 'react'
import { graphql } from '../generated/gql.ts'
import { evidenceMessages } from './messages.ts'

const document = graphql(`
  query LearnerEvidence($id: ID!, $after: String) {
    node(id: $id) {
      id
      ... on Learner {
        evidenceFiles(first: 10, after: $after) {
          edges {
            node {
              id
              ...EvidenceLine_file
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

/** Loads the page of a learner's files after the cursor, or the first one anew; it joins the list in the cache. */
export function useLoadEvidence(learnerId: string) {
  const t = useMessages(evidenceMessages)
  const client = useApolloClient()
  const [loading, start] = useTransition()
  const load = (after: string | null | undefined) =>
    start(async () => {
      try {
        const variables = { id: learnerId, after: after ?? null }
        await client.query({ query: document, variables, fetchPolicy: 'network-only' })
      } catch (error) {
        notify.failed(t('loadFailed'), { requestId: problemOf(error).requestId })
      }
    })
  return { load, loading }
}
