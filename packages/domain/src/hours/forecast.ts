import type { Temporal } from 'temporal-polyfill'
import { daysBetween } from '../local-date.ts'
import { mondayOf } from './hours-totals.ts'

/** Approved minutes of a week, by its Monday. */
export type WeekOfHours = { weekOn: Temporal.PlainDate; approvedMinutes: number }

export type Forecast = {
  /** Approved minutes in an average week of late, rounded down; 0 when there were none. */
  paceMinutes: number
  /** How many weeks the pace is taken from. */
  weeks: number
  /** The local day on which the hours will be done at this pace; null when there is no pace. */
  expectedOn: Temporal.PlainDate | null
}

/**
 * When the hours will be done at the approved pace: the average of the latest whole weeks, up to `paceWeeks`, counted from
 * the first week with approved hours. The present week is not over and does not count.
 */
export function forecastHours(hours: {
  needMinutes: number
  approvedMinutes: number
  weeks: readonly WeekOfHours[]
  today: Temporal.PlainDate
  paceWeeks: number
}): Forecast {
  const { needMinutes, approvedMinutes, weeks, today, paceWeeks } = hours
  const thisWeek = mondayOf(today)
  const begun = weeks.filter(({ approvedMinutes: minutes }) => minutes > 0).map(({ weekOn }) => weekOn)
  const first = begun.reduce<Temporal.PlainDate | null>(
    (earliest, week) => (earliest === null || daysBetween(week, earliest) > 0 ? week : earliest),
    null,
  )
  const whole = first === null ? 0 : Math.max(Math.trunc(daysBetween(first, thisWeek) / 7), 0)
  const counted = Math.min(whole, paceWeeks)
  const since = thisWeek.subtract({ weeks: counted })
  const minutes = weeks
    .filter(({ weekOn }) => daysBetween(since, weekOn) >= 0 && daysBetween(weekOn, thisWeek) > 0)
    .reduce((sum, week) => sum + week.approvedMinutes, 0)
  const left = needMinutes - approvedMinutes
  const paceMinutes = counted === 0 ? 0 : Math.max(Math.trunc(minutes / counted), 0)
  if (left <= 0) return { paceMinutes, weeks: counted, expectedOn: today }
  const expectedOn = minutes <= 0 ? null : today.add({ days: Math.ceil((left * 7 * counted) / minutes) })
  return { paceMinutes, weeks: counted, expectedOn }
}
