import { problemOf } from '@journeyline/api-client/problem'
import { useTransition } from 'react'
import { tellFailure } from './acts/told.ts'

type PageInfo = { hasNextPage: boolean; endCursor?: string | null }
type FetchMore = (options: { variables: { after: string | null } }) => Promise<unknown>

/** What a list needs to load its next page in place; a page that does not come is told and leaves those shown alone. */
export function useMore({ hasNextPage, endCursor }: PageInfo, fetchMore: FetchMore, failed?: string) {
  const [loadingMore, start] = useTransition()
  const onMore = () =>
    start(async () => {
      try {
        await fetchMore({ variables: { after: endCursor ?? null } })
      } catch (error) {
        tellFailure(error, failed ?? problemOf(error).message)
      }
    })
  return { hasMore: hasNextPage, loadingMore, onMore }
}
