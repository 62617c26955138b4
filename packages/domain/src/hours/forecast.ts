import type { Temporal } from 'temporal-polyfill'
import { isBefore } from '../local-date.ts'
import { daysWithin, isGoingOn, type Stretch } from './employed-time.ts'
import { mondayOf } from './hours-totals.ts'

/** Minutes of a week that are approved or wait for a decision, by its Monday. */
export type WeekOfHours = { weekOn: Temporal.PlainDate; minutes: number }

export type Forecast = {
  /** Minutes written in an average week of late, rounded down; 0 when there were none. */
  paceMinutes: number
  /** The local day on which the hours will be done at this pace; null when there is no pace. */
  expectedOn: Temporal.PlainDate | null
  /** The same once all that waits is approved; null when nothing waits, or there is no pace to what is left then. */
  expectedOnceApprovedOn: Temporal.PlainDate | null
}

/** More than that is no week of work, but credit for what came before, which tells no pace. */
const WEEK_AT_MOST = 80 * 60

/**
 * When the hours will be done at the pace of late: that of what was written in the latest `paceWeeks` whole weeks, over
 * their days on which the time went on. What waits tells the pace like what is approved, so that nobody is slow because
 * others have not decided. The present week is not over and does not count; less than a week of days tells nothing.
 */
export function forecastHours(hours: {
  needMinutes: number
  approvedMinutes: number
  submittedMinutes: number
  weeks: readonly WeekOfHours[]
  /** When the time goes on: the employment, or from the enrollment on. */
  stretches: readonly Stretch[]
  today: Temporal.PlainDate
  paceWeeks: number
}): Forecast {
  const { needMinutes, approvedMinutes, submittedMinutes, weeks, stretches, today, paceWeeks } = hours
  const thisWeek = mondayOf(today)
  const since = thisWeek.subtract({ weeks: paceWeeks })
  const days = daysWithin(stretches, since, thisWeek)
  const minutes = weeks
    .filter(({ weekOn }) => !isBefore(weekOn, since) && isBefore(weekOn, thisWeek))
    .reduce((sum, week) => sum + Math.min(week.minutes, WEEK_AT_MOST), 0)
  const hasPace = days >= 7 && minutes > 0
  const doneOn = (left: number) => {
    if (left <= 0) return today
    if (!hasPace || !isGoingOn(stretches, today)) return null
    return today.add({ days: Math.ceil((left * days) / minutes) })
  }
  const left = needMinutes - approvedMinutes
  return {
    paceMinutes: hasPace ? Math.trunc((minutes * 7) / days) : 0,
    expectedOn: doneOn(left),
    expectedOnceApprovedOn: submittedMinutes > 0 ? doneOn(left - submittedMinutes) : null,
  }
}
