import type { Temporal } from 'temporal-polyfill'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isBefore } from '../local-date.ts'
import { refuse } from './words.ts'

/** The statuses of a review; the last two are ends. */
export const REVIEW_STATUSES = ['PLANNED', 'HELD', 'SIGNED', 'CANCELLED'] as const

export type ReviewStatus = (typeof REVIEW_STATUSES)[number]

/** Which status may follow which. SIGNED is nobody's choice: the last signature brings it. */
export const FOLLOWING_STATUSES: Record<ReviewStatus, readonly ReviewStatus[]> = {
  PLANNED: ['HELD', 'CANCELLED'],
  HELD: ['SIGNED'],
  SIGNED: [],
  CANCELLED: [],
}

type HeldOn = {
  heldOn: Temporal.PlainDate
  /** Local day on which the enrollment began. */
  startedOn: Temporal.PlainDate
  today: Temporal.PlainDate
}

/** Whether the review may be written down as held on that day: it was planned, and the day is one a review can be held on. */
export function mayHoldReview({ status, ...day }: HeldOn & { status: ReviewStatus }): Decision {
  return firstRefusal(mayBecome(status, 'HELD'), reviewHeldOn(day))
}

/** Whether a review can be held on that day: it lies between the apprenticeship's first and today. */
export function reviewHeldOn({ heldOn, startedOn, today }: HeldOn): Decision {
  return firstRefusal(
    dayHasCome(heldOn, today, refuse('REVIEW_HELD_AHEAD', { heldOn }, 'heldOn')),
    isOfApprenticeship('heldOn', heldOn, startedOn),
  )
}

/** Whether the day, which the field names, is not before the apprenticeship's first. */
export function isOfApprenticeship(
  field: string,
  day: Temporal.PlainDate,
  startedOn: Temporal.PlainDate,
): Decision {
  if (!isBefore(day, startedOn)) return allow
  return refuse('REVIEW_BEFORE_START', { startedOn }, field)
}

/** Whether the review may be moved to that day: it is not held yet, and the day is one of the apprenticeship. */
export function mayUpdateReviewPlan(review: {
  status: ReviewStatus
  plannedOn: Temporal.PlainDate
  /** Local day on which the enrollment began. */
  startedOn: Temporal.PlainDate
}): Decision {
  return firstRefusal(
    mayBecome(review.status, 'HELD'),
    isOfApprenticeship('plannedOn', review.plannedOn, review.startedOn),
  )
}

/** Whether the review may be canceled: only before it is held. */
export function mayCancelReview({ status }: { status: ReviewStatus }): Decision {
  return mayBecome(status, 'CANCELLED')
}

function mayBecome(status: ReviewStatus, next: ReviewStatus): Decision {
  if (FOLLOWING_STATUSES[status].includes(next)) return allow
  return refuse('REVIEW_NOT_OPEN_ANY_MORE', { status })
}
