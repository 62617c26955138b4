/** The stages of an enrollment, in pipeline order; the last two are ends (A51-A53). */
export const STAGES = [
  'TRAINING',
  'PRACTICODE',
  'INTERNSHIP',
  'READY',
  'APPRENTICESHIP',
  'COMPLETED',
  'WITHDRAWN',
] as const

export type Stage = (typeof STAGES)[number]

/** Why a move is a move: the usual step, a skip, a step back, leaving, or coming back after an end. */
export type MoveKind = 'FORWARD' | 'SKIP' | 'BACK' | 'WITHDRAWAL' | 'REINSTATEMENT'

/** The stages whose learners may be shown to employers as hire candidates: every one before the apprenticeship (A54). */
export const CANDIDATE_STAGES = [
  'TRAINING',
  'PRACTICODE',
  'INTERNSHIP',
  'READY',
] as const satisfies readonly Stage[]

/** Which stage may follow which, and what kind of move that is; a pair that is absent is no move. */
export const MOVES: Record<Stage, Partial<Record<Stage, MoveKind>>> = {
  TRAINING: {
    PRACTICODE: 'FORWARD',
    INTERNSHIP: 'SKIP',
    READY: 'SKIP',
    APPRENTICESHIP: 'SKIP',
    WITHDRAWN: 'WITHDRAWAL',
  },
  PRACTICODE: {
    TRAINING: 'BACK',
    INTERNSHIP: 'FORWARD',
    READY: 'SKIP',
    APPRENTICESHIP: 'SKIP',
    WITHDRAWN: 'WITHDRAWAL',
  },
  INTERNSHIP: {
    TRAINING: 'BACK',
    PRACTICODE: 'BACK',
    READY: 'FORWARD',
    APPRENTICESHIP: 'SKIP',
    WITHDRAWN: 'WITHDRAWAL',
  },
  READY: {
    TRAINING: 'BACK',
    PRACTICODE: 'BACK',
    INTERNSHIP: 'BACK',
    APPRENTICESHIP: 'FORWARD',
    WITHDRAWN: 'WITHDRAWAL',
  },
  APPRENTICESHIP: {
    TRAINING: 'BACK',
    PRACTICODE: 'BACK',
    INTERNSHIP: 'BACK',
    READY: 'BACK',
    COMPLETED: 'FORWARD',
    WITHDRAWN: 'WITHDRAWAL',
  },
  COMPLETED: {
    TRAINING: 'REINSTATEMENT',
    PRACTICODE: 'REINSTATEMENT',
    INTERNSHIP: 'REINSTATEMENT',
    READY: 'REINSTATEMENT',
    APPRENTICESHIP: 'REINSTATEMENT',
  },
  WITHDRAWN: {
    TRAINING: 'REINSTATEMENT',
    PRACTICODE: 'REINSTATEMENT',
    INTERNSHIP: 'REINSTATEMENT',
    READY: 'REINSTATEMENT',
    APPRENTICESHIP: 'REINSTATEMENT',
  },
}

/** Whether the enrollment still runs: every stage but Completed and Withdrawn. */
export function isActiveStage(stage: Stage): boolean {
  return stage !== 'COMPLETED' && stage !== 'WITHDRAWN'
}

/** Whether a learner in this stage may be a hire candidate (A54). */
export function isCandidateStage(stage: Stage): boolean {
  return (CANDIDATE_STAGES as readonly Stage[]).includes(stage)
}

/** What kind of move leads from one stage to the other, or null when none does. */
export function moveKind(from: Stage, to: Stage): MoveKind | null {
  return MOVES[from][to] ?? null
}

/** Whether the move goes on in the pipeline, by the usual step or by a skip. */
export function goesForward(from: Stage, to: Stage): boolean {
  const kind = moveKind(from, to)
  return kind === 'FORWARD' || kind === 'SKIP'
}

/** Whether the move must say why: every move but the usual step forward. */
export function needsReason(from: Stage, to: Stage): boolean {
  const kind = moveKind(from, to)
  return kind !== null && kind !== 'FORWARD'
}

/** The stages a move would jump over, in pipeline order; none unless the move goes forward. */
export function skippedStages(from: Stage, to: Stage): Stage[] {
  return STAGES.slice(STAGES.indexOf(from) + 1, STAGES.indexOf(to))
}
