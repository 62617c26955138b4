import type { Enrollment, Prisma } from '@journeyline/db/generated/prisma/client'
import type { OnlyOne } from '../kernel/already-there.ts'
import { violates } from '../kernel/db-errors.ts'
import { RuleError } from '../kernel/errors.ts'
import { enrollmentWord } from './words.ts'

/** Says of a write the database refused that the last seat is gone or the learner active elsewhere; passes the rest. */
export function orNoSeat(error: unknown): never {
  if (violates(error, 'enrollment_one_active_per_learner')) {
    throw new RuleError(enrollmentWord('LEARNER_ACTIVE_IN_OTHER_COHORT'), 'learnerId')
  }
  return orFull(error)
}

/** Which enrollment of the learner keeps another from being made or taken up again; else as `orNoSeat`. */
export function seatHeld(
  error: unknown,
  learner: Prisma.LearnerWhereInput,
  { cohortId, field }: { cohortId?: string; field: string },
): OnlyOne<Enrollment> {
  const type = 'Enrollment'
  if (violates(error, 'enrollment_one_active_per_learner'))
    return {
      find: (db) => db.enrollment.findFirst({ where: { learner, stage: IS_ACTIVE } }),
      ...{ type, words: enrollmentWord('LEARNER_ACTIVE_IN_OTHER_COHORT'), path: [field] },
    }
  if (violates(error, 'enrollment_learner_id_cohort_id_key') && cohortId !== undefined)
    return {
      find: (db) => db.enrollment.findFirst({ where: { learner, cohortId } }),
      ...{ type, words: enrollmentWord('LEARNER_IN_COHORT_ALREADY'), path: ['cohortId'] },
    }
  return orFull(error)
}

/** The program of the enrollment goes on. */
export const IS_ACTIVE = { notIn: ['COMPLETED', 'WITHDRAWN'] }

function orFull(error: unknown): never {
  if (violates(error, 'cohort_has_seats'))
    throw new RuleError(enrollmentWord('COHORT_FULL_MEANWHILE'), 'cohortId')
  throw error
}
