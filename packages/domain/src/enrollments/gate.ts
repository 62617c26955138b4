import { type Condition, whenAllMet } from '../condition.ts'
import { allow, type Decision } from '../decision.ts'
import type { Role } from '../people/roles.ts'
import type { RequirementGate } from '../programs/requirement.ts'
import type { Words } from '../words/words.ts'
import { goesForward, type Stage } from './stages.ts'
import { refuse } from './words.ts'

/** Where a program version asks something before a learner goes on. */
export type Gate = Exclude<RequirementGate, 'NONE'>

/** Which gate stands at the end of a stage; a stage without one asks nothing. */
const GATES: Partial<Record<Stage, Gate>> = {
  PRACTICODE: 'LEAVING_PRACTICODE',
  INTERNSHIP: 'LEAVING_INTERNSHIP',
  APPRENTICESHIP: 'COMPLETION',
}

/** A move at a gate: what the version asks there, and who moves the learner although something is still open. */
export type GatePassage = {
  learnerName: string
  from: Stage
  to: Stage
  /** What the version asks at the gate of the move, met or not; nothing where there is none. */
  open?: readonly Condition[]
  /** The role of whoever moves the learner all the same; null when nobody does. */
  override?: { by: Role } | null
}

/** The gate at the end of the stage, or null when it has none. */
export function gateAfter(stage: Stage): Gate | null {
  return GATES[stage] ?? null
}

/** The gate that the move goes through: only going on from a stage asks, a step back and leaving do not. */
export function gateOf(from: Stage, to: Stage): Gate | null {
  return goesForward(from, to) ? gateAfter(from) : null
}

/** Whether the learner may go on as far as the version's gate goes: all is met, or a staff admin overrides. */
export function mayPassGate({ learnerName, from, to, open = [], override }: GatePassage): Decision {
  if (gateOf(from, to) === null) return allow
  const asked = whenAllMet(open, (what) =>
    refuse('GATE_NOT_PASSED', { learnerName, to, ...what }, 'override'),
  )
  if (asked.allowed || !override) return asked
  if (override.by === 'STAFF_ADMIN') return allow
  return refuse('GATE_OVERRIDE_NOT_ALLOWED', { learnerName }, 'override')
}

/** What an override passes over, each as a clause for the history; empty when nothing is open or nobody overrides. */
export function overridden({ from, to, open = [], override }: GatePassage): Words[] {
  if (!override || gateOf(from, to) === null) return []
  return open.filter(({ met }) => !met).map(({ standing }) => standing)
}
