import type { Temporal } from 'temporal-polyfill'
import { cohortJudge } from './judge-cohorts.ts'
import { rosterJudge } from './judge-roster.ts'
import type { Judge, Run } from './judged-row.ts'
import { importContext } from './roster-context.ts'

/** The judge of a file's kind, who knows what there is right now. */
export async function judgeFor(run: Run, kind: string, today: Temporal.PlainDate): Promise<Judge> {
  const context = await importContext(run, today)
  return kind === 'COHORTS' ? cohortJudge(run, context.programs) : rosterJudge(run, context)
}
