import { Temporal } from 'temporal-polyfill'

/** The Monday of the day's week. */
export function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 })
}

/** The Mondays from the first to the last of these weeks, those between among them; none of none. */
export function weeksThrough(mondays: readonly string[]): string[] {
  const [first, ...others] = [...mondays].sort()
  if (first === undefined) return []
  const last = others.at(-1) ?? first
  const weeks: string[] = []
  for (let week = first; week <= last; week = Temporal.PlainDate.from(week).add({ weeks: 1 }).toString())
    weeks.push(week)
  return weeks
}
