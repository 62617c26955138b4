import type { ImportedKind } from '../imported-kind.ts'
import { APPLY_ROSTER, LEARNERS_CHANGED, LOCK_LEARNERS } from './apply-roster.ts'
import { createNamed } from './create-named.ts'
import { rosterJudge } from './judge-roster.ts'
import { importContext } from './roster-context.ts'

/** Learners: one row is one learner's enrollment. */
export const ROSTER: ImportedKind = {
  judge: async (run, clock) => rosterJudge(run, await importContext(run, clock.today())),
  lock: LOCK_LEARNERS,
  changed: LEARNERS_CHANGED,
  create: createNamed,
  statements: APPLY_ROSTER,
}
