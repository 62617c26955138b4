import { useMore } from '../use-more.ts'

/** A page of a list as the API gives it; where it says nothing of how exact the total is, it is. */
type Connection<Row> = {
  edges: readonly { node: Row }[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  totalCount: number
  totalCountIsExact?: boolean
}

type FetchMore = Parameters<typeof useMore>[1]

/** A list in the parts that a page gives on: its rows, what the line above says of them, and how a table goes on. */
export function useListed<Row>(connection: Connection<Row>, fetchMore: FetchMore) {
  const { edges, pageInfo, totalCount: total, totalCountIsExact: exact = true } = connection
  const more = useMore(pageInfo, fetchMore)
  return {
    rows: edges.map(({ node }) => node),
    count: { shown: edges.length, total, exact },
    table: { ...more, ...(exact ? { total } : {}) },
  }
}
