import { Temporal } from 'temporal-polyfill'

/**
 * How old somebody is at least who enters a registered apprenticeship: 16 (29 CFR 29.5(b)(10)); in Wales, who is past the age
 * of compulsory school. A state or a line of work that asks for more is the sponsor's to keep.
 */
export const LEAST_AGE = 16

/** Whether somebody born on that day is old enough on the other. */
export function isOldEnough(dateOfBirth: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(dateOfBirth.add({ years: LEAST_AGE }), day) <= 0
}
