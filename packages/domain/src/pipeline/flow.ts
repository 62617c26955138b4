import { Temporal } from 'temporal-polyfill'
import type { Stage } from '../enrollments/stages.ts'

/** A recorded stage change of one enrollment; `sequence` orders changes of the same day as they were recorded. */
export type RecordedChange = {
  toStage: Stage
  effectiveOn: Temporal.PlainDate
  sequence: number
  undone: boolean
}

/** How many learners entered and left a stage on a day. */
export type FlowDay = { stage: Stage; onDay: Temporal.PlainDate; entered: number; left: number }

/**
 * Where one enrollment stood at the end of a day: the last change that is not undone and took effect by then, or null
 * before the first. This is the definition; everything faster must agree with it.
 */
export function standingFromHistory(changes: RecordedChange[], asOf: Temporal.PlainDate): Stage | null {
  const standing = inEffect(changes).findLast(
    (change) => Temporal.PlainDate.compare(change.effectiveOn, asOf) <= 0,
  )
  return standing?.toStage ?? null
}

/** One enrollment's history as entries into and departures from stages, at most one line per stage and day. */
export function flowFromHistory(changes: RecordedChange[]): FlowDay[] {
  const days = new Map<string, FlowDay>()
  let previous: Stage | null = null
  for (const { toStage, effectiveOn } of inEffect(changes)) {
    if (previous !== null) flowDay(days, previous, effectiveOn).left += 1
    flowDay(days, toStage, effectiveOn).entered += 1
    previous = toStage
  }
  return [...days.values()]
}

function inEffect(changes: RecordedChange[]): RecordedChange[] {
  return changes
    .filter((change) => !change.undone)
    .sort(
      (one, other) =>
        Temporal.PlainDate.compare(one.effectiveOn, other.effectiveOn) || one.sequence - other.sequence,
    )
}

function flowDay(days: Map<string, FlowDay>, stage: Stage, onDay: Temporal.PlainDate): FlowDay {
  const key = `${stage} ${onDay}`
  const known = days.get(key)
  if (known) return known
  const fresh = { stage, onDay, entered: 0, left: 0 }
  days.set(key, fresh)
  return fresh
}
