import { Temporal } from 'temporal-polyfill'
import { daysBetween, isBefore } from '../local-date.ts'
import type { EmployedDays } from './employment-on.ts'

/** An employment in the program: its local days, and the minutes of its usual week; null where nobody wrote them down. */
export type Employment = EmployedDays & { minutesPerWeek: number | null }

/** Days on which a plan goes on, at so many minutes a week. */
export type Stretch = {
  from: Temporal.PlainDate
  /** The first day after it; null while it goes on. */
  until: Temporal.PlainDate | null
  minutesPerWeek: number
}

/**
 * When a learner was employed, gaps left out, the earliest first. Employments side by side are a full-time week together
 * at most, unless one alone is more.
 */
export function employedTime(employments: readonly Employment[], fullTimeMinutes: number): Stretch[] {
  const bounds = employments
    .flatMap(({ startedOn, endedOn }) => [startedOn, ...(endedOn ? [endedOn.add({ days: 1 })] : [])])
    .sort(Temporal.PlainDate.compare)
    .filter((day, index, all) => index === 0 || !day.equals(all[index - 1]!))
  return bounds.flatMap((from, index) => {
    const running = employments
      .filter(({ startedOn, endedOn }) => !isBefore(from, startedOn) && !(endedOn && isBefore(endedOn, from)))
      .map(({ minutesPerWeek }) => minutesPerWeek ?? fullTimeMinutes)
    if (running.length === 0) return []
    const together = running.reduce((sum, minutes) => sum + minutes, 0)
    const minutesPerWeek = Math.min(together, Math.max(fullTimeMinutes, ...running))
    return [{ from, until: bounds[index + 1] ?? null, minutesPerWeek }]
  })
}

/** How many days of the stretches lie from one day to before another. */
export function daysWithin(
  stretches: readonly Stretch[],
  since: Temporal.PlainDate,
  before: Temporal.PlainDate,
): number {
  return stretches.reduce((days, { from, until }) => {
    const first = isBefore(from, since) ? since : from
    const end = until && isBefore(until, before) ? until : before
    return days + Math.max(daysBetween(first, end), 0)
  }, 0)
}

/** How far the time has gone before a day: days times minutes a week, so that it stays whole. */
export function timeBefore(stretches: readonly Stretch[], day: Temporal.PlainDate): number {
  return stretches.reduce(
    (time, stretch) => time + daysWithin([stretch], stretch.from, day) * stretch.minutesPerWeek,
    0,
  )
}

/** The day before which the time has gone so far; where it does not go on, as if it did from `today`. Null without any. */
export function dayOfTime(
  stretches: readonly Stretch[],
  time: number,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  let left = time
  for (const { from, until, minutesPerWeek } of goingOn(stretches, today)) {
    const days = Math.ceil(left / minutesPerWeek)
    if (until === null || days <= daysBetween(from, until)) return from.add({ days })
    left -= daysBetween(from, until) * minutesPerWeek
  }
  return null
}

/** The stretches, and the last of them going on from today where it has ended before. */
export function goingOn(stretches: readonly Stretch[], today: Temporal.PlainDate): readonly Stretch[] {
  const last = stretches.at(-1)
  if (!last?.until) return stretches
  const from = isBefore(today, last.until) ? last.until : today
  return [...stretches, { from, until: null, minutesPerWeek: last.minutesPerWeek }]
}

/** Whether a stretch goes on on this day. */
export function isGoingOn(stretches: readonly Stretch[], day: Temporal.PlainDate): boolean {
  return daysWithin(stretches, day, day.add({ days: 1 })) > 0
}
