import { violates } from '../kernel/db-errors.ts'
import { RuleError } from '../kernel/errors.ts'
import { enrollmentWord } from './words.ts'

/** Says of a write the database refused that the last seat is gone or the learner active elsewhere; passes the rest. */
export function orNoSeat(error: unknown): never {
  if (violates(error, 'cohort_has_seats')) {
    throw new RuleError(enrollmentWord('COHORT_FULL_MEANWHILE'), 'cohortId')
  }
  if (violates(error, 'enrollment_one_active_per_learner')) {
    throw new RuleError(enrollmentWord('LEARNER_ACTIVE_IN_OTHER_COHORT'), 'learnerId')
  }
  if (violates(error, 'enrollment_learner_id_cohort_id_key')) {
    throw new RuleError(enrollmentWord('LEARNER_IN_COHORT_ALREADY'), 'cohortId')
  }
  throw error
}
