import type { Temporal } from 'temporal-polyfill'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isActiveStage, type Stage } from '../enrollments/stages.ts'
import { isOfApprenticeship } from './review-status.ts'
import { refuse } from './words.ts'

/** What planning asks about; days are local days. */
export type ReviewToPlan = {
  learnerName: string
  stage: Stage
  /** Local day on which the enrollment began. */
  startedOn: Temporal.PlainDate
  plannedOn: Temporal.PlainDate
  /** The day of a review that is planned already and not held yet; null when there is none. */
  alreadyPlannedOn: Temporal.PlainDate | null
}

/** Whether a review may be planned for that day: the program goes on, and no other one is planned. A past day is for what was held already. */
export function mayPlanReview(review: ReviewToPlan): Decision {
  const { learnerName, stage, startedOn, plannedOn, alreadyPlannedOn } = review
  return firstRefusal(
    goesOn(learnerName, stage),
    alreadyPlannedOn === null ? allow : refuse('REVIEW_PLANNED_ALREADY', { learnerName, alreadyPlannedOn }),
    isOfApprenticeship('plannedOn', plannedOn, startedOn),
  )
}

function goesOn(learnerName: string, stage: Stage): Decision {
  if (isActiveStage(stage)) return allow
  return refuse('REVIEW_PROGRAM_OVER', { learnerName, stage })
}
