import { Temporal } from 'temporal-polyfill'
import type { HoursKind, HoursStatus } from './hours-entry.ts'

/** An entry as the sums see it; minutes are negative in a reversal. */
export type LedgerEntry = {
  kind: HoursKind
  status: HoursStatus
  onDay: Temporal.PlainDate
  minutes: number
  competencyId: string | null
  courseId: string | null
}

/** Minutes that count, and minutes that wait for a decision. */
export type Minutes = { approved: number; submitted: number }

/** A sum under the name of what it is of: a week or month by its first day, a competency or course by its id. */
export type Total = Minutes & { key: string }

/** The sum of all entries of a kind; only approved minutes count, rejected ones are in neither. */
export function minutesOf(entries: readonly LedgerEntry[], kind: HoursKind): Minutes {
  return sum(entries.filter((entry) => entry.kind === kind))
}

/** Sums by week, each named by its Monday, the earliest first. */
export function totalsByWeek(entries: readonly LedgerEntry[]): Total[] {
  return totalsBy(entries, ({ onDay }) => mondayOf(onDay).toString()).sort(byKey)
}

/** Sums by month, each named by its first day, the earliest first. */
export function totalsByMonth(entries: readonly LedgerEntry[]): Total[] {
  return totalsBy(entries, ({ onDay }) => onDay.with({ day: 1 }).toString()).sort(byKey)
}

/** Sums by competency or course; the key is empty for hours of none in particular. */
export function totalsBySubject(entries: readonly LedgerEntry[]): Total[] {
  return totalsBy(entries, ({ competencyId, courseId }) => competencyId ?? courseId ?? '')
}

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

function totalsBy(entries: readonly LedgerEntry[], keyOf: (entry: LedgerEntry) => string): Total[] {
  const groups = new Map<string, LedgerEntry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups].map(([key, group]) => ({ key, ...sum(group) }))
}

function sum(entries: readonly LedgerEntry[]): Minutes {
  const of = (status: HoursStatus) =>
    entries.reduce((total, entry) => (entry.status === status ? total + entry.minutes : total), 0)
  return { approved: of('APPROVED'), submitted: of('SUBMITTED') }
}

const byKey = (one: Total, other: Total) => one.key.localeCompare(other.key)
