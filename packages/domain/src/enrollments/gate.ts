import type { Temporal } from 'temporal-polyfill'
import { type Condition, whenAllMet } from '../condition.ts'
import { allow, type Decision } from '../decision.ts'
import type { Role } from '../people/roles.ts'
import type { Words } from '../words/words.ts'
import { goesForward, STAGES, type Stage } from './stages.ts'
import { refuse } from './words.ts'

/** Where a program version may ask something before a learner goes on: at the end of a stage. */
export const GATES = ['COMPLETION', 'LEAVING_TRAINING', 'LEAVING_PRACTICODE', 'LEAVING_INTERNSHIP'] as const
export type Gate = (typeof GATES)[number]

/** Which gate stands at the end of a stage; a stage without one asks nothing. */
const GATE_AFTER: Partial<Record<Stage, Gate>> = {
  TRAINING: 'LEAVING_TRAINING',
  PRACTICODE: 'LEAVING_PRACTICODE',
  INTERNSHIP: 'LEAVING_INTERNSHIP',
  APPRENTICESHIP: 'COMPLETION',
}

/** Whether the move enters the apprenticeship, which asks for an employment, whatever the version asks before it. */
export function entersApprenticeship(from: Stage, to: Stage): boolean {
  return to === 'APPRENTICESHIP' && goesForward(from, to)
}

/** Whether anything is asked of the move: what the version asks at its gate, or an employment. */
const isAsked = (from: Stage, to: Stage): boolean =>
  gateOf(from, to) !== null || entersApprenticeship(from, to)

/** A move at a gate: what the version asks there, and who moves the learner although something is still open. */
export type GatePassage = {
  learnerName: string
  from: Stage
  to: Stage
  /** The local day from which the learner stands in the new stage. */
  effectiveOn: Temporal.PlainDate
  /** What the version asks at the gate of the move, met or not on that day (or today, where something is open to this day), by all that is known; nothing where there is none. */
  open?: readonly Condition[]
  /** The first day after it on which nothing of this was open; null where something still is, or nobody looked. */
  passableOn?: Temporal.PlainDate | null
  /** The role of whoever moves the learner all the same; null when nobody does. */
  override?: { by: Role } | null
}

/** The gate at the end of the stage, or null when it has none. */
export function gateAfter(stage: Stage): Gate | null {
  return GATE_AFTER[stage] ?? null
}

/** The stage at whose end the gate stands. */
export function stageBefore(gate: Gate): Stage {
  return STAGES.find((stage) => gateAfter(stage) === gate)!
}

/** The gate that the move goes through: only going on from a stage asks, a step back and leaving do not. */
export function gateOf(from: Stage, to: Stage): Gate | null {
  return goesForward(from, to) ? gateAfter(from) : null
}

/**
 * Whether the learner may go on as far as the version's gate goes: all was met on the day of the move, or a staff admin
 * overrides. Where all is met since, the refusal names the day from which the move is possible.
 */
export function mayPassGate(passage: GatePassage): Decision {
  const { learnerName, from, to, effectiveOn, open = [], passableOn = null, override } = passage
  if (!isAsked(from, to)) return allow
  const asked = whenAllMet(open, (what) =>
    passableOn === null
      ? refuse('GATE_NOT_PASSED', { learnerName, to, ...what }, 'override')
      : refuse(
          'GATE_NOT_PASSED_ON_DAY',
          { learnerName, to, effectiveOn, passableOn, open: what.open },
          'effectiveOn',
        ),
  )
  if (asked.allowed || !override) return asked
  if (override.by === 'STAFF_ADMIN') return allow
  return refuse('GATE_OVERRIDE_NOT_ALLOWED', { learnerName }, 'override')
}

/** What an override passes over, each as a clause for the history; empty when nothing is open or nobody overrides. */
export function overridden({ from, to, open = [], override }: Omit<GatePassage, 'effectiveOn'>): Words[] {
  if (!override || !isAsked(from, to)) return []
  return open.filter(({ met }) => !met).map(({ standing }) => standing)
}
