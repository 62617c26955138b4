import { say } from '@journeyline/app-kit/say'
import type { Condition } from '@journeyline/domain/condition'
import { LEAVING_REASONS, type LeavingReason } from '@journeyline/domain/enrollments/leaving'
import { followingStages, mayChangeStage } from '@journeyline/domain/enrollments/stage-change'
import { needsReason, type Path, STAGES, type Stage } from '@journeyline/domain/enrollments/stages'
import { parseLocalDate } from '@journeyline/domain/local-date'
import type { Role } from '@journeyline/domain/people/roles'
import { todayIso } from '@journeyline/ui/words/format'

/** A learner who may be moved: what the rule and the API need to know. */
export type Mover = {
  enrollmentId: string
  learnerName: string
  stage: Stage
  /** The stages that the learner's version leads through. */
  path: Path
  /** The country of the program, which has its own reasons for leaving. */
  country: string
  stageSince: string
  version: number
  /** What the version asks before the learner goes on, as far as the page knows; the server knows all. */
  open: readonly Condition[]
}

export type MoveRefusal = {
  enrollmentId: string
  learnerName: string
  message: string
  stale: boolean
  field?: string | null
  /** The first day on which all that the program asks was met; null where something is open, or was met on the day asked for. */
  passableOn?: string | null
}

/** The field of a refusal that only a staff admin's override gets past: the program still asks for something. */
export const AT_GATE = 'override'

export type MoveValues = {
  toStage: string
  effectiveOn: string
  reason: string
  /** The coded reason of those who leave; '' while none is chosen, and for every other move. */
  leavingReason: string
  override: boolean
  /** Whether who leaves the program stays employed. */
  keepPlacements: boolean
}

/** The stages at least one of the learners may move to, in pipeline order. */
export function possibleStages(movers: readonly Mover[]): Stage[] {
  const possible = new Set(
    movers.flatMap(({ path, stage }) => followingStages(path, stage).map((next) => next.stage)),
  )
  return STAGES.filter((stage) => possible.has(stage))
}

/** Whether the move of any of them must say why. */
export function moveNeedsReason(movers: readonly Mover[], to: Stage, override: boolean): boolean {
  return override || movers.some(({ path, stage }) => needsReason(path, stage, to))
}

/** Who could not be moved and why, by the rule the server enforces. Another active enrollment only the server knows. */
export function moveRefusals(movers: readonly Mover[], values: MoveValues, role: Role): MoveRefusal[] {
  const effectiveOn = parseLocalDate(values.effectiveOn)
  const today = parseLocalDate(todayIso())
  const to = stageFrom(values.toStage)
  if (!effectiveOn || !today || !to) return []
  return movers.flatMap(({ enrollmentId, learnerName, path, country, stage, stageSince, open }) => {
    const since = parseLocalDate(stageSince) ?? effectiveOn
    const decision = mayChangeStage({
      learnerName,
      path,
      from: stage,
      to,
      since,
      effectiveOn,
      today,
      reason: values.reason,
      leaving: { reason: leavingReasonIn(values), country },
      // what the page knows is of today; of another day only the server knows
      open: effectiveOn.equals(today) ? open : [],
      override: values.override ? { by: role } : null,
    })
    if (decision.allowed) return []
    const { field } = decision
    return [{ enrollmentId, learnerName, message: say(decision), stale: false, ...(field ? { field } : {}) }]
  })
}

/** The reason chosen for leaving; null for every other move. */
export function leavingReasonIn({ toStage, leavingReason }: MoveValues): LeavingReason | null {
  if (toStage !== 'WITHDRAWN') return null
  return LEAVING_REASONS.find((reason) => reason === leavingReason) ?? null
}

/** The stage of this key, or null. */
export function stageFrom(key: string): Stage | null {
  return STAGES.find((stage) => stage === key) ?? null
}
