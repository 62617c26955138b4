import { Refusal } from '../kernel/errors.ts'

/** One learner for whom no review could be planned, and why. */
export interface PlanRefusal {
  enrollmentId: string
  learnerName: string
  message: string
}

/** Planning for several learners is all or nothing: nothing was planned, and these are why. */
export class ReviewsNotPlannedError extends Refusal {
  override name = 'ReviewsNotPlannedError'
  readonly refusals: PlanRefusal[]
  constructor(refusals: PlanRefusal[], asked: number) {
    super(
      `No review was planned: ${refusals.length} of ${asked} can't be. Leave them out or mend what is named, then try again.`,
    )
    this.refusals = refusals
  }
}
