import type { Stage } from '@journeyline/domain/enrollments/stages'
import type { Temporal } from 'temporal-polyfill'
import type { SignedIn } from '../kernel/viewer.ts'

/** Whose pipeline: a program's, or one cohort's of it. */
export interface PipelineScope {
  programId: string
  cohortId?: string | undefined
}

/** How many stand in a stage today, and for how many days the middle one has. */
export interface Standing {
  stage: Stage
  learners: number
  medianDays: number
}

/**
 * SQL for everyone's stage today with the lower median of their days in it; program, today and cohort are its
 * parameters. A program reads its counters (a row per stage and day, however many learners), a cohort its enrollments.
 */
export const standingSql = (scope: PipelineScope) => `
  select stage, sum(learners)::int as learners,
    $2::date - max(since_on) filter (where running * 2 >= everyone) as "medianDays"
  from (
    select stage, since_on, learners, sum(learners) over (partition by stage order by since_on desc) as running,
      sum(learners) over (partition by stage) as everyone
    from ${
      scope.cohortId
        ? `(select stage, stage_since as since_on, count(*) as learners from enrollment
          where cohort_id = $3 and program_id = $1 group by 1, 2) counted`
        : 'stage_tenure where program_id = $1 and learners > 0'
    }
  ) histogram
  group by stage`

/** Everyone's stage today (A51-A53). */
export const readStanding = (
  viewer: SignedIn,
  scope: PipelineScope,
  today: Temporal.PlainDate,
): Promise<Standing[]> =>
  viewer.query<Standing & Record<string, unknown>>({
    name: scope.cohortId ? 'standing-of-cohort' : 'standing',
    text: standingSql(scope),
    values: [scope.programId, today.toString(), ...(scope.cohortId ? [scope.cohortId] : [])],
  })
