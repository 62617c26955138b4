import { Temporal } from 'temporal-polyfill'
import { type Condition, whenAllMet } from '../condition.ts'
import { dayHasCome } from '../day-has-come.ts'
import { allow, type Decision, firstRefusal, refuse } from '../decision.ts'
import { dayInWords } from '../local-date.ts'
import { listed } from '../word-list.ts'
import { type OtherActiveEnrollment, oneActiveEnrollment } from './enrollment.ts'
import { type GatePassage, mayPassGate, overridden } from './gate.ts'
import {
  isActiveStage,
  MOVES,
  type MoveKind,
  moveKind,
  needsReason,
  STAGES,
  type Stage,
  skippedStages,
  stageName,
} from './stages.ts'

/** Characters a reason has at least where one is needed, and at most anywhere. */
export const REASON_LENGTH = { min: 3, max: 500 } as const

export type StageChange = GatePassage & {
  /** The day the current stage began. */
  since: Temporal.PlainDate
  effectiveOn: Temporal.PlainDate
  today: Temporal.PlainDate
  reason?: string | null
  /** The learner's enrollment that is active elsewhere, if any; only a reinstatement asks. */
  otherActiveEnrollment?: OtherActiveEnrollment | null
}

/** Whether the learner may move to the stage on that day for that reason, past what the version asks there (A51-A54). */
export function mayChangeStage(change: StageChange): Decision {
  return firstRefusal(
    isMove(change),
    isOnPossibleDay(change),
    mayPassGate(change),
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
    return refuse(
      `This stage change of ${learnerName} is already undone. Reload the page to see the history as it is.`,
    )
  }
  if (change.isFirst) {
    return refuse(`The enrollment itself can't be undone. Withdraw ${learnerName} instead.`)
  }
  if (!change.isLatest) {
    return refuse(`Only the latest stage change of ${learnerName} can be undone. Undo the later ones first.`)
  }
  return firstRefusal(
    whenAllMet(`You can't complete ${learnerName} again yet`, completion),
    isShortEnough(change.reason),
  )
}

/** The stages that may follow, in pipeline order, as a menu shows them. */
export function followingStages(from: Stage): { stage: Stage; kind: MoveKind; needsReason: boolean }[] {
  return STAGES.flatMap((stage) => {
    const kind = moveKind(from, stage)
    return kind === null ? [] : [{ stage, kind, needsReason: needsReason(from, stage) }]
  })
}

/** The one usual next stage, or null when there is none. */
export function nextStep(stage: Stage): Stage | null {
  return STAGES.find((next) => MOVES[stage][next] === 'FORWARD') ?? null
}

function isMove({ learnerName, from, to }: StageChange): Decision {
  if (moveKind(from, to) !== null) return allow
  if (from === to) {
    return refuse(`${learnerName} is already in ${stageName(to)}. Choose another stage.`, 'to')
  }
  if (from === 'WITHDRAWN') {
    return refuse(
      `You can't move ${learnerName} from Withdrawn to Completed: only an apprenticeship can be completed. Reinstate ${learnerName} to Apprenticeship first.`,
      'to',
    )
  }
  if (from === 'COMPLETED') {
    return refuse(
      `You can't withdraw ${learnerName}: the apprenticeship is completed. If that is wrong, undo the change to Completed or reinstate ${learnerName} first.`,
      'to',
    )
  }
  return refuse(
    `You can't move ${learnerName} from ${stageName(from)} to Completed: only an apprenticeship can be completed. Move ${learnerName} to Apprenticeship first.`,
    'to',
  )
}

function isOnPossibleDay({ learnerName, from, since, effectiveOn, today }: StageChange): Decision {
  const hasCome = dayHasCome("A stage can't change in the future", effectiveOn, today, 'effectiveOn')
  if (!hasCome.allowed || Temporal.PlainDate.compare(effectiveOn, since) >= 0) return hasCome
  return refuse(
    `${learnerName} has been in ${stageName(from)} since ${dayInWords(since)}. Choose that day or a later one.`,
    'effectiveOn',
  )
}

function isExplained(change: StageChange): Decision {
  const { learnerName, from, to, reason } = change
  const passedOver = overridden(change)
  if (!needsReason(from, to) && passedOver.length === 0) return isShortEnough(reason)
  const written = reason?.trim() ?? ''
  if (written === '' && passedOver.length > 0) {
    return refuse(
      `You can't move ${learnerName} to ${stageName(to)} without a reason: ${passedOver.join('; ')}. Write why it is right all the same.`,
      'reason',
    )
  }
  if (written === '') return refuse(reasonMissing(learnerName, from, to), 'reason')
  if ([...written].length < REASON_LENGTH.min) {
    return refuse(`The reason is too short. Write at least ${REASON_LENGTH.min} characters.`, 'reason')
  }
  return isShortEnough(reason)
}

function isShortEnough(reason?: string | null): Decision {
  const length = [...(reason?.trim() ?? '')].length
  if (length <= REASON_LENGTH.max) return allow
  return refuse(`The reason has ${length} characters. Shorten it to ${REASON_LENGTH.max} or fewer.`, 'reason')
}

function reasonMissing(learnerName: string, from: Stage, to: Stage): string {
  switch (moveKind(from, to)) {
    case 'SKIP': {
      const skipped = skippedStages(from, to).map(stageName)
      const are = skipped.length === 1 ? 'is' : 'are'
      return `You can't move ${learnerName} to ${stageName(to)} without a reason: ${listed(skipped)} ${are} skipped. Write why.`
    }
    case 'BACK':
      return `You can't move ${learnerName} back to ${stageName(to)} without a reason. Write why.`
    case 'WITHDRAWAL':
      return `You can't withdraw ${learnerName} without a reason. Write why.`
    default:
      return `You can't reinstate ${learnerName} to ${stageName(to)} without a reason: the enrollment is ${stageName(from).toLowerCase()}. Write why.`
  }
}

function isActiveOnlyHere({ learnerName, from, to, otherActiveEnrollment }: StageChange): Decision {
  if (isActiveStage(from) || !isActiveStage(to)) return allow
  return oneActiveEnrollment(learnerName, otherActiveEnrollment, 'to')
}
