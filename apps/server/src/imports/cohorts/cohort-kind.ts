import type { ImportedKind } from '../imported-kind.ts'
import { APPLY_COHORTS, COHORTS_CHANGED } from './apply-cohorts.ts'
import { cohortJudge } from './judge-cohorts.ts'

/** Cohorts: one row is one cohort. */
export const COHORTS: ImportedKind = {
  judge: async (run) => {
    const programs = await run<{ code: string }>('select code from program', [])
    return cohortJudge(run, new Set(programs.map(({ code }) => code)))
  },
  // an update waits for whoever changes the cohort, and a cohort that came meanwhile refuses to come twice
  lock: null,
  changed: COHORTS_CHANGED,
  statements: APPLY_COHORTS,
}
