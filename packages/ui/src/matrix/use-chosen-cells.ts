import { useCallback, useMemo, useState } from 'react'
import type { CellPlace } from './matrix-types.ts'

const keyOf = ({ rowId, column }: CellPlace) => `${rowId}\n${column}`
const placeOf = (key: string): CellPlace => {
  const [rowId = '', column = ''] = key.split('\n')
  return { rowId, column }
}

/** The cells a person has chosen, in the order they were; those whose row is gone are chosen no more. */
export function useChosenCells(rowIds: ReadonlySet<string>) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const chosen = useMemo(
    () => [...keys].map(placeOf).filter(({ rowId }) => rowIds.has(rowId)),
    [keys, rowIds],
  )

  /** Chooses the cells, or drops them when all of them are chosen already. */
  const toggle = useCallback(
    (places: readonly CellPlace[]) =>
      setKeys((now) => {
        const asked = places.map(keyOf)
        const all = asked.every((key) => now.has(key))
        return all ? new Set([...now].filter((key) => !asked.includes(key))) : new Set([...now, ...asked])
      }),
    [],
  )
  const clear = useCallback(() => setKeys(new Set()), [])

  /** The chosen columns of each row, each between line breaks: as a text, a row sees whether its own have changed. */
  const columnsOf = useMemo(() => {
    const columns = new Map<string, string>()
    for (const { rowId, column } of chosen) columns.set(rowId, `${columns.get(rowId) ?? '\n'}${column}\n`)
    return columns
  }, [chosen])
  return { chosen, toggle, clear, columnsOf }
}

/** Whether the column is among those of a row. */
export const isAmong = (columns: string | undefined, column: string) =>
  columns?.includes(`\n${column}\n`) ?? false
