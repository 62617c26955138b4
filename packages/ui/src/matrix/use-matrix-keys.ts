import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect } from 'react'

/**
 * One stop for Tab in the whole grid; arrows, Home and End move within it. Places are written on the elements
 * (`data-at="row:column"`, heads included), so that moving draws nothing anew.
 */
export function useMatrixKeys(grid: RefObject<HTMLElement | null>) {
  // After every drawing: the element that had the stop may be gone.
  useLayoutEffect(() => {
    if (grid.current?.querySelector('[data-at][tabindex="0"]')) return
    const first = grid.current?.querySelector<HTMLElement>('[data-at="1:2"], [data-at]')
    if (first) first.tabIndex = 0
  })
  const goTo = useCallback(
    (element: HTMLElement) => {
      for (const stop of grid.current?.querySelectorAll<HTMLElement>('[data-at][tabindex="0"]') ?? [])
        stop.tabIndex = -1
      element.tabIndex = 0
      element.focus()
    },
    [grid],
  )
  /** Moves the focus when the key is one that moves; says whether it was. */
  const onKey = useCallback(
    (event: KeyboardEvent<HTMLElement>): boolean => {
      const from = placeAt(event.target)
      const step = STEPS[event.key]
      if (!from || !step || event.altKey || event.metaKey) return false
      event.preventDefault()
      const next = nearest(grid.current, from, step, event.ctrlKey)
      if (next) goTo(next)
      return true
    },
    [grid, goTo],
  )
  return { onKey, goTo }
}

type Place = { row: number; column: number }
type Step = Place

const STEPS: Record<string, Step> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: Number.NEGATIVE_INFINITY },
  End: { row: 0, column: Number.POSITIVE_INFINITY },
}

/** The place of the element or of what it stands in; null outside the grid. */
export function placeAt(target: EventTarget): Place | null {
  const at = (target as HTMLElement).closest<HTMLElement>('[data-at]')?.dataset.at?.split(':').map(Number)
  return at ? { row: at[0]!, column: at[1]! } : null // two figures, as they are written
}

/** The next element that way; places that hold none are passed over. With Ctrl, Home and End go to the first and last row. */
function nearest(grid: HTMLElement | null, from: Place, step: Step, far: boolean): HTMLElement | null {
  const places = [...(grid?.querySelectorAll<HTMLElement>('[data-at]') ?? [])]
  const at = (element: HTMLElement) => placeAt(element)!
  if (!Number.isFinite(step.column)) {
    const row = far ? (step.column < 0 ? places[0] : places.at(-1)) : undefined
    const line = places.filter((one) => at(one).row === (row ? at(row).row : from.row))
    return (step.column < 0 ? line[0] : line.at(-1)) ?? null
  }
  const beyond = places.filter((element) => {
    const { row, column } = at(element)
    return step.row === 0
      ? row === from.row && Math.sign(column - from.column) === step.column
      : column === from.column && Math.sign(row - from.row) === step.row
  })
  const ahead = step.row + step.column > 0
  return (ahead ? beyond[0] : beyond.at(-1)) ?? null
}
