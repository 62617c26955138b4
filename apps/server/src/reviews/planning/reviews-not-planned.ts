import type { Words } from '@journeyline/domain/words/words'
import { Refusal } from '../../kernel/errors.ts'
import { reviewWord } from '../words.ts'

/** One learner for whom no review could be planned, and why. */
export interface PlanRefusal extends Words {
  enrollmentId: string
  learnerName: string
}

/** Planning for several learners is all or nothing: nothing was planned, and these are why. */
export class ReviewsNotPlannedError extends Refusal {
  override name = 'ReviewsNotPlannedError'
  readonly refusals: PlanRefusal[]
  constructor(refusals: PlanRefusal[], asked: number) {
    super(reviewWord('NO_REVIEW_PLANNED', { refused: refusals.length, asked }))
    this.refusals = refusals
  }
}
