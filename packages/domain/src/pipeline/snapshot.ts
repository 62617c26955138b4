import { Temporal } from 'temporal-polyfill'
import { STAGES, type Stage } from '../enrollments/stages.ts'
import { daysBetween } from '../local-date.ts'
import type { FlowDay } from './flow.ts'

/** How many learners stand in each stage. */
export type StageCounts = Record<Stage, number>

export type TrendStep = 'DAY' | 'WEEK' | 'MONTH'

export type TrendPoint = { on: Temporal.PlainDate; counts: StageCounts }

/** How many learners stood in each stage at the end of a day; of all days known when none is given (A51-A53). */
export function snapshotFromFlow(flows: FlowDay[], asOf?: Temporal.PlainDate): StageCounts {
  const counts = noCounts()
  for (const flow of flows) {
    if (asOf === undefined || Temporal.PlainDate.compare(flow.onDay, asOf) <= 0) add(counts, flow)
  }
  return counts
}

/**
 * The snapshot on the first day and every day, week or month after it, and always on the last day; nothing when the
 * last day is before the first.
 */
export function trend(
  flows: FlowDay[],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  every: TrendStep,
): TrendPoint[] {
  const inOrder = [...flows].sort((one, other) => Temporal.PlainDate.compare(one.onDay, other.onDay))
  const running = noCounts()
  let next = 0
  return trendDays(from, to, every).map((on) => {
    for (
      let flow = inOrder[next];
      flow && Temporal.PlainDate.compare(flow.onDay, on) <= 0;
      flow = inOrder[next]
    ) {
      add(running, flow)
      next += 1
    }
    return { on, counts: { ...running } }
  })
}

/** The lower median of the whole days learners have stood in a stage, or null when nobody stands there. */
export function medianDays(
  histogram: { since: Temporal.PlainDate; learners: number }[],
  today: Temporal.PlainDate,
): number | null {
  const learners = histogram.reduce((sum, { learners }) => sum + learners, 0)
  const longestLast = [...histogram].sort((one, other) => Temporal.PlainDate.compare(other.since, one.since))
  let counted = 0
  for (const { since, learners: here } of longestLast) {
    counted += here
    if (here > 0 && counted * 2 >= learners) return daysBetween(since, today)
  }
  return null
}

function noCounts(): StageCounts {
  return Object.fromEntries(STAGES.map((stage) => [stage, 0])) as StageCounts
}

function add(counts: StageCounts, { stage, entered, left }: FlowDay): void {
  counts[stage] += entered - left
}

function trendDays(from: Temporal.PlainDate, to: Temporal.PlainDate, every: TrendStep): Temporal.PlainDate[] {
  if (Temporal.PlainDate.compare(to, from) < 0) return []
  const days: Temporal.PlainDate[] = []
  // Counted from the first day, so that months from the 31st don't drift to the 28th.
  for (
    let step = 0, on = from;
    Temporal.PlainDate.compare(on, to) < 0;
    step += 1, on = stepped(from, every, step)
  ) {
    days.push(on)
  }
  return [...days, to]
}

function stepped(from: Temporal.PlainDate, every: TrendStep, steps: number): Temporal.PlainDate {
  if (every === 'MONTH') return from.add({ months: steps })
  return from.add({ days: every === 'WEEK' ? steps * 7 : steps })
}
