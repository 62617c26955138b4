import { violates } from '../kernel/db-errors.ts'
import { RuleError } from '../kernel/errors.ts'

/** Says of a write the database refused that the last seat is gone or the learner active elsewhere; passes the rest. */
export function orNoSeat(error: unknown): never {
  if (violates(error, 'cohort_has_seats')) {
    throw new RuleError(
      'The cohort is full: its last seat was taken meanwhile. Raise its capacity or choose another cohort.',
      'cohortId',
    )
  }
  if (violates(error, 'enrollment_one_active_per_learner')) {
    throw new RuleError(
      'The learner is active in another cohort. Complete or withdraw that enrollment first.',
      'learnerId',
    )
  }
  if (violates(error, 'enrollment_learner_id_cohort_id_key')) {
    throw new RuleError(
      'The learner is in this cohort already. Reinstate that enrollment instead of adding another.',
      'cohortId',
    )
  }
  throw error
}
