/**
 * What a record says once a patch is laid on what stands: a detail that the patch leaves out stays, one that it gives takes its
 * place, null included. Whether the whole may be so is its schema's to say.
 */
export function patched(before: object, patch: object): Record<string, unknown> {
  return { ...asWritten(before), ...asked(patch) }
}

/** Names of the details that the patch says something of. */
export const patchedNames = (patch: object): string[] => Object.keys(asked(patch))

const asked = (patch: object) =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))

/** A day is kept as a moment and written as a day. */
const asWritten = (before: object) =>
  Object.fromEntries(
    Object.entries(before).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString().slice(0, 10) : value,
    ]),
  )
