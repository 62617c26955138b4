import type { KeyboardEvent, RefObject } from 'react'

/** What the keys of a line do to it. */
type Line = { onPresent: () => void; onAbsent: () => void }

/** The lines of a roll are one list to the keyboard: their minutes have the focus, and letters mark the learner. */
export function rollKeys(event: KeyboardEvent<HTMLInputElement>, { onPresent, onAbsent }: Line): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const does: Record<string, () => void> = {
    ArrowDown: () => goTo(event.currentTarget, 1),
    ArrowUp: () => goTo(event.currentTarget, -1),
    Enter: () => goTo(event.currentTarget, 1),
    p: onPresent,
    a: onAbsent,
    n: () => noteBeside(event.currentTarget)?.focus(),
  }
  const act = does[event.key.length === 1 ? event.key.toLowerCase() : event.key]
  if (!act) return
  // neither a letter among the digits nor Enter, which would send the form
  event.preventDefault()
  act()
}

/** From a note, Enter, Escape and the arrows lead back to the lines. */
export function noteKeys(event: KeyboardEvent<HTMLInputElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1, Escape: 0 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  goTo(event.currentTarget, step)
}

/** Gives the first line of the roll the focus. */
export function beginRoll(list: RefObject<HTMLElement | null>): void {
  list.current?.querySelector<HTMLInputElement>('[data-roll-minutes]')?.focus()
}

function goTo(from: HTMLElement, step: number) {
  const list = from.closest('[data-roll]')
  const lines = [...(list?.querySelectorAll<HTMLElement>('[data-roll-line]') ?? [])]
  const at = lines.findIndex((line) => line.contains(from))
  const to = lines[Math.min(Math.max(at + step, 0), lines.length - 1)]
  to?.querySelector<HTMLInputElement>('[data-roll-minutes]')?.focus()
}

const noteBeside = (from: HTMLElement) =>
  from.closest('[data-roll-line]')?.querySelector<HTMLInputElement>('[data-roll-note]')
