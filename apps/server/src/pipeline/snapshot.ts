import { STAGES, type Stage } from '@journeyline/domain/enrollments/stages'
import { daysBetween } from '@journeyline/domain/local-date'
import { type TrendStep, trend } from '@journeyline/domain/pipeline/trend'
import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../kernel/clock.ts'
import { badInput } from '../kernel/request-errors.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { type ProgramAsked, programAsked } from '../programs/program-asked.ts'
import { readStanding } from './standing.ts'
import { pipelineWord } from './words.ts'

/** Counts per stage on a day. */
export interface Snapshot {
  asOf: Temporal.PlainDate
  counts: { stage: Stage; learners: number; medianDays: number | null }[]
}

export interface SnapshotAsked extends ProgramAsked {
  asOf?: string | null
}

/** How many stood in each stage on a day: today from the counters, any past day from history, exactly. */
export async function readSnapshot(viewer: SignedIn, asked: SnapshotAsked, clock: Clock): Promise<Snapshot> {
  const today = clock.today()
  const asOf = asked.asOf ? Temporal.PlainDate.from(asked.asOf) : today
  if (viewer.kind === 'EMPLOYER') {
    const { programId } = await programAsked(viewer, asked)
    return { asOf: today, counts: await countForEmployer(viewer, programId) }
  }
  if (Temporal.PlainDate.compare(asOf, today) > 0)
    throw badInput(pipelineWord('SNAPSHOT_AHEAD', { asOf: asOf.toString() }), at('asOf'))
  const scope = await programAsked(viewer, asked)
  if (asOf.equals(today)) {
    const standing = await readStanding(viewer, scope, today)
    return {
      asOf,
      counts: STAGES.map((stage) => standing.find((row) => row.stage === stage) ?? nobodyIn(stage)),
    }
  }
  const flows = await readFlows(viewer, scope, asOf)
  const [point] = trend(flows, asOf, asOf, 'DAY')
  return snapshotOf(point!)
}

/** The most points a trend may have. */
export const MOST_POINTS = 800

/** About how many points a trend has. */
function pointsOf({ from, to, interval }: { from: string; to: string; interval: TrendStep }): number {
  const days = Math.max(daysBetween(Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)), 1)
  return Math.ceil(days / { DAY: 1, WEEK: 7, MONTH: 28 }[interval])
}

/** The snapshot on every day, week or month between two days. */
export async function readTrend(
  viewer: SignedIn,
  asked: ProgramAsked & { from: string; to: string; interval: TrendStep },
): Promise<Snapshot[]> {
  const from = Temporal.PlainDate.from(asked.from)
  const to = Temporal.PlainDate.from(asked.to)
  if (daysBetween(from, to) < 0) throw badInput(pipelineWord('TREND_ENDS_BEFORE_IT_BEGINS'), at('to'))
  const points = pointsOf(asked)
  if (points > MOST_POINTS)
    throw badInput(pipelineWord('TREND_TOO_FINE', { points, most: MOST_POINTS }), at('interval'))
  const scope = await programAsked(viewer, asked)
  return trend(await readFlows(viewer, scope, to), from, to, asked.interval).map(snapshotOf)
}

const snapshotOf = (point: ReturnType<typeof trend>[number]): Snapshot => ({
  asOf: point.on,
  counts: STAGES.map((stage) => ({ stage, learners: point.counts[stage], medianDays: null })),
})

const at = (argument: string) => ({ inputPath: [argument] })

const nobodyIn = (stage: Stage) => ({ stage, learners: 0, medianDays: null })

async function countForEmployer(viewer: SignedIn, programId: string) {
  const rows = await viewer.query<{ stage: Stage; learners: number }>({
    shared: true,
    name: 'employer-pipeline',
    text: 'select stage, sum(learners)::int as learners from stage_tenure where program_id = $1 group by stage',
    values: [programId],
  })
  return rows
    .sort((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage))
    .map((row) => ({ ...row, medianDays: null }))
}

async function readFlows(
  viewer: SignedIn,
  scope: { programId: string; cohortId?: string | undefined },
  until: Temporal.PlainDate,
) {
  const rows = await viewer.query<{ stage: Stage; day: string; entered: number; exited: number }>({
    name: scope.cohortId ? 'flows-of-cohort' : 'flows',
    text: `select stage, on_day::text as day, sum(entered)::int as entered, sum(exited)::int as exited from stage_flow
      where program_id = $1 and on_day <= $2 ${scope.cohortId ? 'and cohort_id = $3' : ''} group by stage, on_day`,
    values: [scope.programId, until.toString(), ...(scope.cohortId ? [scope.cohortId] : [])],
  })
  return rows.map(({ stage, day, entered, exited }) => ({
    stage,
    onDay: Temporal.PlainDate.from(day),
    entered,
    left: exited,
  }))
}
