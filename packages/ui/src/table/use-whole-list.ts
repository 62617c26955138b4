import { useEffect, useRef, useState } from 'react'

type Given = {
  rows: readonly unknown[]
  hasMore?: boolean | undefined
  loadingMore?: boolean | undefined
  onMore?: (() => void) | undefined
  /** The list is there to its end. */
  onWhole: () => void
  /** A page did not come: the list is not whole. */
  onCut: () => void
}

/** How long a list may take to show a page that has come, in milliseconds. */
const SHOWN_AFTER = 1000

/** Loads a list to its end, page by page, until somebody stops it. */
export function useWholeList({ rows, hasMore, loadingMore, onMore, onWhole, onCut }: Given) {
  /** How many rows were there when the last page was asked for; null while nobody asks. */
  const [asked, setAsked] = useState<number | null>(null)
  const wasLoading = useRef(false)
  const latest = useRef({ onMore, onWhole, onCut })
  useEffect(() => {
    latest.current = { onMore, onWhole, onCut }
  })
  const count = rows.length
  useEffect(() => {
    if (asked === null) return undefined
    if (loadingMore) {
      wasLoading.current = true
      return undefined
    }
    if (!hasMore) {
      setAsked(null)
      latest.current.onWhole()
    } else if (count !== asked) {
      wasLoading.current = false
      setAsked(count)
      latest.current.onMore?.()
    } else if (wasLoading.current) {
      const timer = setTimeout(() => {
        setAsked(null)
        latest.current.onCut()
      }, SHOWN_AFTER)
      return () => clearTimeout(timer)
    }
    return undefined
  }, [asked, count, hasMore, loadingMore])
  return { isLoading: asked !== null, start: () => setAsked(-1), stop: () => setAsked(null) }
}
