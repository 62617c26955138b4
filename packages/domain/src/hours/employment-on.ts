import { Temporal } from 'temporal-polyfill'

/** An employment's days: the first and, once it is over, the last. */
export type EmployedDays = { startedOn: Temporal.PlainDate; endedOn: Temporal.PlainDate | null }

/**
 * The employment that on-the-job hours of a day belong to, of those of one enrollment with the earliest first: the one of
 * that day, else the nearest, whose refusal explains; null where there is none.
 */
export function employmentOn<Employment extends EmployedDays>(
  employments: readonly Employment[],
  onDay: Temporal.PlainDate,
): Employment | null {
  const begun = employments.filter(({ startedOn }) => Temporal.PlainDate.compare(startedOn, onDay) <= 0)
  const running = begun.findLast(
    ({ endedOn }) => endedOn === null || Temporal.PlainDate.compare(onDay, endedOn) <= 0,
  )
  return running ?? begun.at(-1) ?? employments[0] ?? null
}
