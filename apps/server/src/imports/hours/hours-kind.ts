import type { ImportedKind } from '../imported-kind.ts'
import { APPLY_HOURS, HOURS_CHANGED, LOCK_EMPLOYMENTS } from './apply-hours.ts'
import { hoursJudge } from './judge-hours.ts'

/** Hours: one row is what one learner did on one day. */
export const HOURS: ImportedKind = {
  judge: async (run, clock) => hoursJudge(run, clock),
  lock: LOCK_EMPLOYMENTS,
  changed: HOURS_CHANGED,
  statements: APPLY_HOURS,
}
