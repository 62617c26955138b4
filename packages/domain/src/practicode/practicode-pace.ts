import type { Temporal } from 'temporal-polyfill'
import { daysBetween, isBefore } from '../local-date.ts'
import { type PracticodeReading, readingsInEffect } from './practicode-readings.ts'

/** Weeks back from today that the pace is taken from, where the caller says no other: a product default. */
export const PACE_WEEKS = 4

/** A pace as two whole numbers, so many cases in so many days: exact, because nothing is divided yet. */
export type PracticodePace = { cases: number; days: number }

/** Why there is no pace: no reading, none within the weeks, readings of one day only, or no new cases. */
export type NoPace = 'NO_READING' | 'OLD_READING' | 'ONE_READING' | 'NO_PROGRESS'

type Point = Pick<PracticodeReading, 'readOn' | 'casesDone'>

/**
 * The pace over the last weeks: from the last reading before them (or the first one there is) to the latest, in whole
 * cases and days. The day the access began stands for a reading of no cases, where it is known.
 */
export function practicodePace(facts: {
  readings: readonly PracticodeReading[]
  startedOn: Temporal.PlainDate | null
  today: Temporal.PlainDate
  weeks?: number
}): PracticodePace | NoPace {
  const { readings, startedOn, today, weeks = PACE_WEEKS } = facts
  const weeksBegan = today.subtract({ weeks })
  const known = readingsInEffect(readings.filter(({ readOn }) => !isBefore(today, readOn)))
  const latest = known.at(-1)
  if (!latest) return 'NO_READING'
  if (!isBefore(weeksBegan, latest.readOn)) return 'OLD_READING'
  const points = withStart(startedOn, known)
  const base = points.findLast(({ readOn }) => !isBefore(weeksBegan, readOn)) ?? points[0] ?? latest
  const pace = { cases: latest.casesDone - base.casesDone, days: daysBetween(base.readOn, latest.readOn) }
  if (pace.days === 0) return 'ONE_READING'
  return pace.cases === 0 ? 'NO_PROGRESS' : pace
}

/** The pace in cases per week, rounded half up; only for people to read. */
export function casesPerWeek({ cases, days }: PracticodePace): number {
  // Doubled before dividing, so that the half is counted in integers.
  return Math.floor((cases * 14 + days) / (days * 2))
}

/** The cases a week, rounded up, that do so many cases within so many days. */
export function casesPerWeekWithin(days: number, cases: number): number {
  return Math.floor((cases * 7 + days - 1) / days)
}

/** The whole days that so many more cases take at the pace, the last one counted in full. */
export function daysForCases(more: number, { cases, days }: PracticodePace): number {
  return Math.floor((more * days + cases - 1) / cases)
}

function withStart(startedOn: Temporal.PlainDate | null, readings: PracticodeReading[]): Point[] {
  const [first] = readings
  if (!startedOn || !first || !isBefore(startedOn, first.readOn)) return readings
  return [{ readOn: startedOn, casesDone: 0 }, ...readings]
}
