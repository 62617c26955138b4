import { wordsOf } from '@journeyline/domain/decision'
import type { Words } from '@journeyline/domain/words/words'
import { Refusal } from '../kernel/errors.ts'
import { enrollmentWord } from './words.ts'

/** One learner who could not be moved, and why. */
export interface StageRefusal extends Words {
  enrollmentId: string
  learnerName: string
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
        ? wordsOf(only)
        : enrollmentWord('NOBODY_MOVED', { refused: refusals.length, asked }),
    )
    this.refusals = refusals
  }
}
