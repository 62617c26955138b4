import type { Temporal } from 'temporal-polyfill'
import { daysBetween, isBefore } from '../local-date.ts'
import type { ReviewStatus } from './review-status.ts'

/** A review as the schedule sees it; days are local days. */
export type ScheduledReview = {
  status: ReviewStatus
  plannedOn: Temporal.PlainDate
  /** Null until it is held. */
  heldOn: Temporal.PlainDate | null
}

/** Days before the due day from which a review that nobody has planned asks for attention: a product default. */
export const REVIEW_DUE_SOON_DAYS = 14

/** When the next review is due; both null where the program asks for none. */
export type ReviewSchedule = {
  dueOn: Temporal.PlainDate | null
  /** Whole days since the due day, 0 until it is past. */
  overdueDays: number | null
}

/**
 * The next review is due so many days after the latest that was held by today, or after the enrollment began; planning
 * one does not move the due day, and a canceled one was not held.
 */
export function reviewSchedule(facts: {
  /** Days from review to review, as the program version asks; null when it asks for none. */
  intervalDays: number | null
  startedOn: Temporal.PlainDate
  reviews: readonly ScheduledReview[]
  today: Temporal.PlainDate
}): ReviewSchedule {
  const { intervalDays, startedOn, reviews, today } = facts
  if (intervalDays === null) return reviewDue(null, today)
  const lastOn = heldDays(reviews)
    .filter((heldOn) => !isBefore(today, heldOn))
    .reduce((latest, heldOn) => (isBefore(latest, heldOn) ? heldOn : latest), startedOn)
  return reviewDue(lastOn.add({ days: intervalDays }), today)
}

/** The schedule with that due day, as it stands today. */
export function reviewDue(dueOn: Temporal.PlainDate | null, today: Temporal.PlainDate): ReviewSchedule {
  return { dueOn, overdueDays: dueOn && Math.max(0, daysBetween(dueOn, today)) }
}

function heldDays(reviews: readonly ScheduledReview[]): Temporal.PlainDate[] {
  return reviews.flatMap(({ status, heldOn }) =>
    heldOn !== null && (status === 'HELD' || status === 'SIGNED') ? [heldOn] : [],
  )
}
