/** So much was reached on a day (ISO), counted from the first one on. */
export type PacePoint = { day: string; value: number }

/** A straight line from nothing to the goal. */
export type PaceLine = { from: string; by: string; goal: number }

const DAY = 86_400_000

/** Whole days from the first ISO day to the second; negative when the second is earlier. */
export function daysFrom(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY)
}

/** What the line has reached by a day, rounded down; nothing before it, the goal from its last day on. */
export function reachedBy({ from, by, goal }: PaceLine, day: string): number {
  const whole = daysFrom(from, by)
  const gone = Math.min(Math.max(daysFrom(from, day), 0), Math.max(whole, 0))
  return whole <= 0 ? goal : Math.floor((goal * gone) / whole)
}

/** Days to name under the chart: the first, the last, and as many between as have room. */
export function namedDays(first: string, last: string, most: number): string[] {
  const whole = daysFrom(first, last)
  const parts = Math.max(1, Math.min(whole, most))
  const days = Array.from({ length: parts + 1 }, (_, part) =>
    new Date(Date.parse(first) + Math.round((part / parts) * whole) * DAY).toISOString().slice(0, 10),
  )
  return [...new Set(days)]
}
