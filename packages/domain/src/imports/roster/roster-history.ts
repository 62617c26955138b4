import type { Temporal } from 'temporal-polyfill'
import { isOnPath, moveKind, type Path, type Stage } from '../../enrollments/stages.ts'
import { isBefore } from '../../local-date.ts'
import type { RosterRow } from './roster-facts.ts'

/** A stage change that a row proves; the reason is there where the move needs one. */
export type ProvenChange = { toStage: Stage; effectiveOn: Temporal.PlainDate; reason?: string }

/** Why imported moves jump over stages. */
export const SKIPPED_ON_RECORD = 'Roster import: earlier stages were not in the file'
/** Why an imported learner left. */
export const WITHDRAWN_ON_RECORD = 'Roster import: the reason was not in the file'

type Proof = Pick<
  RosterRow,
  'stage' | 'stageSince' | 'enrolledOn' | 'internshipStartedOn' | 'employmentStartedOn'
>

/**
 * The stage changes a new learner's row proves: training from the day the learner and the cohort had both begun, the
 * internship and the apprenticeship where their days are given and passed, and the present stage. Days never decrease,
 * and every move is one of the path's.
 */
export function historyFromRow(
  row: Proof,
  path: Path,
  cohort: { startsOn: Temporal.PlainDate },
): ProvenChange[] {
  const { stage, stageSince } = row
  if (stage === 'TRAINING') return [{ toStage: 'TRAINING', effectiveOn: stageSince }]
  const began = earlier(later(row.enrolledOn, cohort.startsOn), stageSince)
  const steps = [
    { toStage: 'TRAINING' as Stage, effectiveOn: began },
    ...milestones(row, began).filter(({ toStage }) => isOnPath(path, toStage)),
  ]
  steps.push({ toStage: stage, effectiveOn: stageSince })
  return steps.map((step, index) => ({
    ...step,
    ...reasonFor(path, steps[index - 1]?.toStage, step.toStage),
  }))
}

function milestones(row: Proof, began: Temporal.PlainDate): ProvenChange[] {
  const { stage, stageSince, internshipStartedOn, employmentStartedOn } = row
  const steps: ProvenChange[] = []
  const isPastInternship = stage !== 'PRACTICODE' && stage !== 'INTERNSHIP'
  if (isPastInternship && internshipStartedOn && isBefore(internshipStartedOn, stageSince)) {
    steps.push({ toStage: 'INTERNSHIP', effectiveOn: later(internshipStartedOn, began) })
  }
  // Only an apprenticeship can be completed, so one of no length at all is still one.
  const isPastApprenticeship =
    stage === 'COMPLETED' ||
    (stage === 'WITHDRAWN' && employmentStartedOn !== null && isBefore(employmentStartedOn, stageSince))
  if (isPastApprenticeship && employmentStartedOn) {
    const effectiveOn = earlier(later(employmentStartedOn, began), stageSince)
    return [
      ...steps.filter((step) => !isBefore(effectiveOn, step.effectiveOn)),
      { toStage: 'APPRENTICESHIP', effectiveOn },
    ]
  }
  return steps
}

function reasonFor(path: Path, from: Stage | undefined, to: Stage): { reason?: string } {
  const kind = from === undefined ? null : moveKind(path, from, to)
  if (kind === 'SKIP') return { reason: SKIPPED_ON_RECORD }
  return kind === 'WITHDRAWAL' ? { reason: WITHDRAWN_ON_RECORD } : {}
}

function earlier(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(other, one) ? other : one
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return isBefore(one, other) ? other : one
}
