import { useState } from 'react'
import type { InboxProps } from './inbox-props.ts'

export type Picked<Row> = ReturnType<typeof usePicked<Row>>

/** Which rows are selected, only those that may be and that are still there; and which one Tab leads to. */
export function usePicked<Row>({ groups, rowId, refusal }: InboxProps<Row>) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [visited, setVisited] = useState<string | null>(null)
  const all = groups.flatMap(({ rows }) => rows)
  const selectable = all.filter((row) => refusal(row) === null)
  const rows = selectable.filter((row) => ids.has(rowId(row)))
  const set = (changed: readonly Row[], selected: boolean) =>
    setIds((now) => {
      const next = new Set(now)
      for (const row of changed) selected ? next.add(rowId(row)) : next.delete(rowId(row))
      return next
    })
  const isThere = all.some((row) => rowId(row) === visited)
  const current = isThere ? visited : all[0] === undefined ? null : rowId(all[0])
  return {
    all,
    selectable,
    rows,
    set,
    has: (row: Row) => ids.has(rowId(row)),
    clear: () => setIds(new Set()),
    isCurrent: (row: Row) => rowId(row) === current,
    visit: (row: Row) => setVisited(rowId(row)),
  }
}
