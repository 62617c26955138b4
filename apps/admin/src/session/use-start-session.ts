import { useApolloClient } from '@apollo/client/react'

/** Forgets what was read before somebody signed in, so that every page asks again as the new viewer. */
export function useStartSession(): () => Promise<void> {
  const client = useApolloClient()
  return async () => {
    await client.clearStore()
  }
}
