import type { RowData } from '@tanstack/react-table'
import type { KeyboardEvent, RefObject } from 'react'
import type { RowsState } from './use-rows.ts'

/** Up and down move between rows, space selects; enter opens, as the row's link has the focus. */
export function useRowKeys<Row extends RowData>(
  region: RefObject<HTMLElement | null>,
  state: RowsState<Row>,
  reveal: (index: number) => void,
) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const target = event.target as HTMLElement
    const row = target.closest<HTMLElement>('[data-row]')
    const index = row ? Number(row.dataset.row) : -1
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = Math.min(Math.max(index + (event.key === 'ArrowDown' ? 1 : -1), 0), state.rows.length - 1)
      event.preventDefault()
      reveal(next)
      requestAnimationFrame(() => focusRow(region.current, next))
    } else if (event.key === ' ' && target.closest('[data-row-main]') && row) {
      event.preventDefault()
      state.rows[index]?.toggleSelected()
    }
  }
}

function focusRow(region: HTMLElement | null, index: number) {
  const main = region?.querySelector<HTMLElement>(`[data-row="${index}"] [data-row-main]`)
  main?.focus()
  main?.scrollIntoView({ block: 'nearest' })
}
