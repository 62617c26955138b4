import { useApolloClient } from '@apollo/client/react'

/** Asks everything on the page again: a suspended query keeps its failure until then. Whether that worked shows on the page. */
export function useAskAgain(): () => Promise<void> {
  const client = useApolloClient()
  return async () => {
    await client.reFetchObservableQueries().catch(() => undefined)
  }
}
