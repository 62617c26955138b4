import type { Temporal } from 'temporal-polyfill'

/** The longest day of any time zone, in minutes: 26 hours, where the clocks go back by two. */
export const LONGEST_DAY_MINUTES = 26 * 60

/** How long a day is in a time zone, in minutes: 23 or 25 hours where the clocks change, none where the calendar left it out. */
export function dayMinutes(day: Temporal.PlainDate, timeZone: string): number {
  return Math.floor((startOf(day.add({ days: 1 }), timeZone) - startOf(day, timeZone)) / 60_000)
}

const startOf = (day: Temporal.PlainDate, timeZone: string) => day.toZonedDateTime(timeZone).epochMilliseconds
