import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { graphql } from '../generated/gql.ts'
import { forgetLists } from './forget-lists.ts'

const query = graphql(`
  query ImportProgress($importId: ID!) {
    node(id: $importId) {
      __typename
      id
      ... on Import {
        status
        interrupted
        waiting
        bytesRead
        rowsRead
        rowsToCreate
        rowsToChange
        rowsUnchanged
        rowsRefused
        failure
        appliedAt
      }
    }
  }
`)

/** Asks the server every second how far the import is, as long as it is at work; the answers go to the page through the cache. */
export function useImportProgress(importId: string, atWork: boolean): void {
  const client = useApolloClient()
  // polling repeats anyway: a failed answer is not written to the cache, and no reason to take the page down
  const { data } = useQuery(query, {
    variables: { importId },
    skip: !atWork,
    pollInterval: 1000,
    fetchPolicy: 'network-only',
  })

  const applied = data?.node?.__typename === 'Import' && data.node.status === 'APPLIED'
  useEffect(() => {
    if (!applied) return
    forgetLists(client.cache)
    client.cache.evict({
      id: client.cache.identify({ __typename: 'Import', id: importId }),
      fieldName: 'rows',
    })
  }, [client, applied, importId])
}
