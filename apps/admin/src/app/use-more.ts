import { problemOf } from '@journeyline/api-client/problem'
import { notify } from '@journeyline/ui/notices.tsx'
import { useTransition } from 'react'

type PageInfo = { hasNextPage: boolean; endCursor?: string | null }
type FetchMore = (options: { variables: { after: string | null } }) => Promise<unknown>

/** What a table needs to load its next page in place; a page that does not come leaves those shown alone. */
export function useMore({ hasNextPage, endCursor }: PageInfo, fetchMore: FetchMore) {
  const [loadingMore, start] = useTransition()
  const onMore = () =>
    start(async () => {
      try {
        await fetchMore({ variables: { after: endCursor ?? null } })
      } catch (error) {
        const { message, requestId } = problemOf(error)
        notify.failed(message, { requestId })
      }
    })
  return { hasMore: hasNextPage, loadingMore, onMore }
}
