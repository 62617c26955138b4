import { Temporal } from 'temporal-polyfill'
import { type Condition, whenAllMet } from '../condition.ts'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { type OtherActiveEnrollment, oneActiveEnrollment } from './enrollment.ts'
import { type GatePassage, mayPassGate, overridden } from './gate.ts'
import { type LeavingReason, leavingReasonsOf } from './leaving.ts'
import {
  isActiveStage,
  isOnPath,
  type MoveKind,
  moveKind,
  needsReason,
  type Path,
  STAGES,
  type Stage,
  skippedStages,
} from './stages.ts'
import { refuse } from './words.ts'

/** Characters a reason has at least where one is needed, and at most anywhere. */
export const REASON_LENGTH = { min: 3, max: 500 } as const

export type StageChange = GatePassage & {
  /** The stages that the learner's version leads through. */
  path: Path
  /** The coded reason of whoever leaves, of those that the program's country knows; left out where nobody was asked for one, as by a file. */
  leaving?: { reason: LeavingReason | null; country: string }
  /** The day the current stage began. */
  since: Temporal.PlainDate
  today: Temporal.PlainDate
  reason?: string | null
  /** The learner's enrollment that is active elsewhere, if any; only a reinstatement asks. */
  otherActiveEnrollment?: OtherActiveEnrollment | null
  /** The last day of work at an employment that would end with the enrollment; null where none would. Only a withdrawal asks. */
  lastWorkedOn?: Temporal.PlainDate | null
}

/** Whether the learner may move to the stage on that day for that reason, past what the version asks there (A51-A54). */
export function mayChangeStage(change: StageChange): Decision {
  return firstRefusal(
    isMove(change),
    isOnPossibleDay(change),
    leavesNoWork(change),
    mayPassGate(change),
    saysWhyLeft(change),
    isExplained(change),
    isActiveOnlyHere(change),
  )
}

/** Whether a recorded stage change may be undone: only the latest, never the enrollment itself, only once, and nobody is completed by it for whom something is open. */
export function mayUndoStageChange(change: {
  isLatest: boolean
  isFirst: boolean
  alreadyUndone: boolean
  learnerName: string
  reason?: string | null
  /** What the version asks for completion, met or not, where the undo completes the learner again; else nothing. */
  completion?: readonly Condition[]
}): Decision {
  const { learnerName, completion = [] } = change
  if (change.alreadyUndone) {
    return refuse('STAGE_CHANGE_UNDONE_ALREADY', { learnerName })
  }
  if (change.isFirst) {
    return refuse('STAGE_CHANGE_IS_ENROLLMENT', { learnerName })
  }
  if (!change.isLatest) {
    return refuse('STAGE_CHANGE_NOT_LATEST', { learnerName })
  }
  return firstRefusal(
    whenAllMet(completion, (what) => refuse('COMPLETION_NOT_RESTORED', { learnerName, ...what })),
    isShortEnough(change.reason),
  )
}

/** The stages of the path that may follow, in their order, as a menu shows them. */
export function followingStages(
  path: Path,
  from: Stage,
): { stage: Stage; kind: MoveKind; needsReason: boolean }[] {
  return STAGES.flatMap((stage) => {
    const kind = moveKind(path, from, stage)
    return kind === null ? [] : [{ stage, kind, needsReason: needsReason(path, from, stage) }]
  })
}

/** The one usual next stage of the path, or null when there is none. */
export function nextStep(path: Path, stage: Stage): Stage | null {
  return STAGES.find((next) => moveKind(path, stage, next) === 'FORWARD') ?? null
}

function isMove({ learnerName, path, from, to }: StageChange): Decision {
  if (moveKind(path, from, to) !== null) return allow
  if (from === to) {
    return refuse('STAGE_IS_THIS_ALREADY', { learnerName, to }, 'to')
  }
  if (!isOnPath(path, to)) {
    return refuse('STAGE_NOT_ON_PATH', { learnerName, to, path }, 'to')
  }
  if (from === 'WITHDRAWN') {
    return refuse('STAGE_WITHDRAWN_NOT_COMPLETED', { learnerName }, 'to')
  }
  if (from === 'COMPLETED') {
    return refuse('STAGE_COMPLETED_NOT_WITHDRAWN', { learnerName }, 'to')
  }
  return refuse('STAGE_NOT_COMPLETED', { learnerName, from }, 'to')
}

function isOnPossibleDay({ learnerName, from, since, effectiveOn, today }: StageChange): Decision {
  const hasCome = dayHasCome(effectiveOn, today, refuse('STAGE_CHANGE_AHEAD', { effectiveOn }, 'effectiveOn'))
  if (!hasCome.allowed || Temporal.PlainDate.compare(effectiveOn, since) >= 0) return hasCome
  return refuse('STAGE_CHANGE_BEFORE_STAGE', { learnerName, from, since }, 'effectiveOn')
}

function leavesNoWork({ learnerName, to, effectiveOn, lastWorkedOn = null }: StageChange): Decision {
  if (to !== 'WITHDRAWN' || lastWorkedOn === null) return allow
  if (Temporal.PlainDate.compare(lastWorkedOn, effectiveOn) <= 0) return allow
  return refuse('WITHDRAWAL_BEFORE_WORK', { learnerName, lastWorkedOn }, 'effectiveOn')
}

function saysWhyLeft({ learnerName, to, leaving }: StageChange): Decision {
  if (!leaving) return allow
  const { reason: leavingReason, country } = leaving
  if (to !== 'WITHDRAWN')
    return leavingReason === null ? allow : refuse('LEAVING_REASON_OF_OTHER_MOVE', {}, 'leavingReason')
  if (leavingReason === null) return refuse('LEAVING_REASON_MISSING', { learnerName }, 'leavingReason')
  const reasons = leavingReasonsOf(country)
  if (reasons.includes(leavingReason)) return allow
  return refuse('LEAVING_REASON_OF_OTHER_COUNTRY', { leavingReason, reasons }, 'leavingReason')
}

function isExplained(change: StageChange): Decision {
  const { learnerName, path, from, to, reason } = change
  const passedOver = overridden(change)
  if (!needsReason(path, from, to) && passedOver.length === 0) return isShortEnough(reason)
  const written = reason?.trim() ?? ''
  if (written === '' && passedOver.length > 0) {
    return refuse('GATE_OVERRIDE_UNEXPLAINED', { learnerName, to, passedOver }, 'reason')
  }
  if (written === '') return unexplained(change)
  if ([...written].length < REASON_LENGTH.min) {
    return refuse('STAGE_REASON_TOO_SHORT', { least: REASON_LENGTH.min }, 'reason')
  }
  return isShortEnough(reason)
}

function isShortEnough(reason?: string | null): Decision {
  const length = [...(reason?.trim() ?? '')].length
  if (length <= REASON_LENGTH.max) return allow
  return refuse('STAGE_REASON_TOO_LONG', { length, most: REASON_LENGTH.max }, 'reason')
}

function unexplained({ learnerName, path, from, to }: StageChange): Decision {
  switch (moveKind(path, from, to)) {
    case 'SKIP': {
      const skipped = skippedStages(path, from, to)
      const values = { learnerName, to, skipped, skippedCount: skipped.length }
      return refuse('STAGE_SKIP_UNEXPLAINED', values, 'reason')
    }
    case 'BACK':
      return refuse('STAGE_STEP_BACK_UNEXPLAINED', { learnerName, to }, 'reason')
    case 'WITHDRAWAL':
      return refuse('WITHDRAWAL_UNEXPLAINED', { learnerName }, 'reason')
    default:
      return refuse('REINSTATEMENT_UNEXPLAINED', { learnerName, from, to }, 'reason')
  }
}

function isActiveOnlyHere({ learnerName, from, to, otherActiveEnrollment }: StageChange): Decision {
  if (isActiveStage(from) || !isActiveStage(to)) return allow
  return oneActiveEnrollment(learnerName, otherActiveEnrollment, 'to')
}
