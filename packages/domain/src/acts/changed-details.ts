/** Names of the details that are not what they were. */
export function changedDetails(before: object, after: object): string[] {
  const known = before as Record<string, unknown>
  return Object.entries(after)
    .filter(([name, value]) => written(value) !== written(known[name]))
    .map(([name]) => name)
}

/** A day is kept as a moment and written as a day; nothing is no text, not even "null". */
function written(value: unknown): string {
  if (value === null || value === undefined) return '\0'
  return value instanceof Date
    ? value.toISOString().slice(0, 10)
    : JSON.stringify(value).replace(/^"|"$/g, '')
}
