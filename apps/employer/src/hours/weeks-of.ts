import { dayOf } from '@journeyline/app-kit/day-of'
import { mondayOf } from '@journeyline/domain/hours/hours-totals'

type Entry = { onDay: string; minutes: number; placement?: { id: string; apprenticeName: string } | null }

/** The entries of one apprentice in one week, judged together. */
export type WeekOf<Row> = {
  key: string
  placementId: string | null
  apprenticeName: string
  /** The week's Monday. */
  weekOn: string
  minutes: number
  entries: Row[]
}

/** Entries by apprentice and week, in the order in which the first of each stands; more entries at the end move none. */
export function weeksOf<Row extends Entry>(entries: readonly Row[]): WeekOf<Row>[] {
  const weeks = new Map<string, WeekOf<Row>>()
  for (const entry of entries) {
    const weekOn = mondayOf(dayOf(entry.onDay)).toString()
    const key = `${weekOn} ${entry.placement?.id ?? ''}`
    const week = weeks.get(key) ?? {
      ...{ key, weekOn, minutes: 0, entries: [] },
      placementId: entry.placement?.id ?? null,
      apprenticeName: entry.placement?.apprenticeName ?? '',
    }
    week.minutes += entry.minutes
    week.entries.push(entry)
    weeks.set(key, week)
  }
  return [...weeks.values()]
}
