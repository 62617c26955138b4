import { Temporal } from 'temporal-polyfill'
import { STAGES, type Stage } from '../enrollments/stages.ts'

/** How many learners entered and left a stage on a day. */
export type FlowDay = { stage: Stage; onDay: Temporal.PlainDate; entered: number; left: number }

/** How many learners stand in each stage. */
export type StageCounts = Record<Stage, number>

export type TrendStep = 'DAY' | 'WEEK' | 'MONTH'

export type TrendPoint = { on: Temporal.PlainDate; counts: StageCounts }

/**
 * How many learners stood in each stage at the end of the first day and of every day, week or month after it, and always of
 * the last day (A51-A53); nothing when the last day is before the first.
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
