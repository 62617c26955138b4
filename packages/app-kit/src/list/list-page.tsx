import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { NoResults } from '@journeyline/ui/states/states.tsx'
import type { ComponentProps, ReactNode } from 'react'

type Props = {
  head: ComponentProps<typeof PageHead>
  /** The filters and the count; they stand once there is something to filter. */
  filters: ReactNode
  total: number
  filtered: boolean
  onClear: () => void
  /** What will appear here, while nothing does. */
  empty: ReactNode
  /** The list itself, which shows what stands in its place while it has no row. */
  list: (instead: ReactNode) => ReactNode
  /** The page's dialogs. */
  children?: ReactNode
}

/** A page that is one list: head, filters with the count, the rows, and what stands in their place where there are none. */
export function ListPage({ head, filters, total, filtered, onClear, empty, list, children }: Props) {
  return (
    <Page>
      <PageHead {...head} />
      {(filtered || total > 0) && filters}
      <PageBody>{list(filtered ? <NoResults onClear={onClear} /> : empty)}</PageBody>
      {children}
    </Page>
  )
}
