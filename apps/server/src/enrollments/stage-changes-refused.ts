import { Refusal } from '../kernel/errors.ts'

/** One learner who could not be moved, and why. */
export interface StageRefusal {
  enrollmentId: string
  learnerName: string
  message: string
  /** What it is about, where it is one thing: `override` where a staff admin may move the learner all the same. */
  field: string | null
  /** Whether somebody else changed the enrollment meanwhile. */
  stale: boolean
}

/** A change for several learners is all or nothing: nobody was moved, and these are why. */
export class StageChangesRefusedError extends Refusal {
  override name = 'StageChangesRefusedError'
  readonly refusals: StageRefusal[]
  constructor(refusals: StageRefusal[], asked: number) {
    const [only] = refusals
    super(
      asked === 1 && only
        ? only.message
        : `Nobody was moved: ${refusals.length} of ${asked} can't be. Leave them out or mend what is named, then try again.`,
    )
    this.refusals = refusals
  }
}
