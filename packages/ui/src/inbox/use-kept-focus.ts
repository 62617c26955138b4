import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { focusRow, inboxRows } from './inbox-rows.ts'

/** After rows have left, the focus stands on the row that took the place of the one that had it. */
export function useKeptFocus(region: RefObject<HTMLElement | null>, count: number): void {
  const place = useRef<number | null>(null)
  const before = useRef(count)
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const inside = region.current?.contains(target as Node) ?? false
      const at = inboxRows(region.current).indexOf(target as HTMLElement)
      if (at >= 0) place.current = at
      else if (!inside && !(target as HTMLElement).closest('[role=dialog]')) place.current = null
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [region])
  useLayoutEffect(() => {
    const left = count < before.current
    before.current = count
    if (left && place.current !== null && document.activeElement === document.body)
      focusRow(region.current, place.current)
  }, [region, count])
}
