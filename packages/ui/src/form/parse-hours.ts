/** Minutes of "7:30", "7.5 h", "7,5 h", "2,000 h", "7h 30m", "45 min"; a bare number is hours. Null when it is none of these. */
export function parseHours(text: string): number | null {
  // a comma before three digits groups thousands, as hours are shown; any other one is a decimal comma
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(',', '.')
  const clock = /^(\d{1,6}):([0-5]\d)\s*h?$/.exec(typed)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const parts = /^(?:(\d+(?:\.\d+)?)\s*(?:h|hrs?|hours?))?\s*(?:(\d+)\s*(?:m|min|mins|minutes?))?$/.exec(
    typed,
  )
  if (parts && (parts[1] ?? parts[2]) !== undefined) {
    return Math.round(Number(parts[1] ?? 0) * 60) + Number(parts[2] ?? 0)
  }
  return /^\d+(\.\d+)?$/.test(typed) ? Math.round(Number(typed) * 60) : null
}
