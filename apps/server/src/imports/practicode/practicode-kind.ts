import type { ImportedKind } from '../imported-kind.ts'
import { APPLY_PRACTICODE, LEARNERS_CHANGED, LOCK_ENROLLMENTS } from './apply-practicode.ts'
import { practicodeJudge } from './judge-practicode.ts'

/** Practicode readings: one row is how far one learner was on one day. */
export const PRACTICODE: ImportedKind = {
  judge: async (run, clock) => practicodeJudge(run, clock.today()),
  lock: LOCK_ENROLLMENTS,
  changed: LEARNERS_CHANGED,
  statements: APPLY_PRACTICODE,
}
