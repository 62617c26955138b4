/** Names of the details that are not what they were. */
export function changedDetails(before: object, after: object): string[] {
  const known = before as Record<string, unknown>
  return Object.entries(after)
    .filter(([name, value]) => written(value) !== written(known[name]))
    .map(([name]) => name)
}

/** A day is kept as a moment and written as a day. */
const written = (value: unknown) =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : JSON.stringify(value ?? null).replace(/^"|"$/g, '')
