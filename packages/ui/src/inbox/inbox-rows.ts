/** The rows of an inbox in the order of the page, selectable or not. */
export function inboxRows(region: HTMLElement | null): HTMLElement[] {
  return [...(region?.querySelectorAll<HTMLElement>('[data-inbox-row]') ?? [])]
}

/** Puts the focus on a row by its place, the nearest there is. */
export function focusRow(region: HTMLElement | null, place: number): void {
  const rows = inboxRows(region)
  const row = rows[Math.min(Math.max(place, 0), rows.length - 1)]
  row?.focus()
  row?.closest('li')?.scrollIntoView({ block: 'nearest' })
}
