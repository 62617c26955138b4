import { mondayOf } from '@journeyline/domain/hours/hours-totals'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { EntryToDecide } from '../hours-to-decide.tsx'

/** A learner's entries of one week, judged together. */
export type WeekWaiting = {
  key: string
  learnerId: string
  learnerName: string
  /** The week's Monday. */
  weekOn: string
  minutes: number
  entries: EntryToDecide[]
}

/** Entries by learner and week, in the order in which the first of each stands; more entries at the end move none. */
export function weeksWaiting(entries: readonly EntryToDecide[]): WeekWaiting[] {
  const weeks = new Map<string, WeekWaiting>()
  for (const entry of entries) {
    const { id, name } = entry.enrollment.learner
    const day = parseLocalDate(entry.onDay)
    const weekOn = day ? mondayOf(day).toString() : entry.onDay
    const key = `${weekOn} ${id}`
    const week = weeks.get(key) ?? {
      ...{ key, learnerId: id, learnerName: name, weekOn },
      ...{ minutes: 0, entries: [] },
    }
    week.minutes += entry.minutes
    week.entries.push(entry)
    weeks.set(key, week)
  }
  return [...weeks.values()]
}
