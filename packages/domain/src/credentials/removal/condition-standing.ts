import { Temporal } from 'temporal-polyfill'

/** How a condition of an option stands on a day. */
export type ConditionStanding = {
  met: boolean
  /** The day it was met, or will be if things go on as they are; null when no day can be named. */
  metOn: Temporal.PlainDate | null
  /** How much of it is done, in whole percent; 100 exactly when it is met. */
  donePercent: number
}

/** The standing of a condition that is met on a day, or on none; `done` of `needed` is how far it is until then. */
export function conditionStanding(
  metOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
  { done, needed }: { done: number; needed: number },
): ConditionStanding {
  const met = metOn !== null && Temporal.PlainDate.compare(metOn, today) <= 0
  return { met, metOn, donePercent: met ? 100 : Math.min(99, Math.floor((100 * done) / needed)) }
}
