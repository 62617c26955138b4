/** Errors of acts of which nobody knows here whether they were done. */
const unknown = new WeakSet<object>()

/** Remembers of an error that its act may have been done. */
export function outcomeIsUnknown(error: unknown): void {
  if (typeof error === 'object' && error !== null) unknown.add(error)
}

/** Whether the act that ended with this error may have been done. */
export const isOutcomeUnknown = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && unknown.has(error)
