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

/** The stages that a program version leads through, in pipeline order: each version has its own. Leaving is on none. */
export type Path = readonly Stage[]

/** The whole pipeline; what a version leads through unless it says otherwise. */
export const WHOLE_PATH: Path = STAGES.filter((stage) => stage !== 'WITHDRAWN')

/** The stages that no path does without: everybody begins, works as an apprentice, and is through. */
export const ON_EVERY_PATH: Path = ['TRAINING', 'APPRENTICESHIP', 'COMPLETED']

/** Why a move is a move: the usual step, a skip, a step back, leaving, or coming back after an end. */
export type MoveKind = 'FORWARD' | 'SKIP' | 'BACK' | 'WITHDRAWAL' | 'REINSTATEMENT'

/** The stages whose learners may be shown to employers as hire candidates: every one before the apprenticeship (A54). */
export const CANDIDATE_STAGES = [
  'TRAINING',
  'PRACTICODE',
  'INTERNSHIP',
  'READY',
] as const satisfies readonly Stage[]

/** Which stage may follow which on the whole path, and what kind of move that is; a pair that is absent is no move. */
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

/** Whether somebody on the path may stand in the stage: it is on the path, or has left it. */
export function isOnPath(path: Path, stage: Stage): boolean {
  return stage === 'WITHDRAWN' || path.includes(stage)
}

/** What kind of move leads from one stage to the other on the path, or null when none does. What is not on it is not skipped. */
export function moveKind(path: Path, from: Stage, to: Stage): MoveKind | null {
  const kind = isOnPath(path, to) ? (MOVES[from][to] ?? null) : null
  return kind === 'SKIP' && skippedStages(path, from, to).length === 0 ? 'FORWARD' : kind
}

/** Whether the move goes on in the pipeline, by the usual step or by a skip. */
export function goesForward(from: Stage, to: Stage): boolean {
  const kind = MOVES[from][to]
  return kind === 'FORWARD' || kind === 'SKIP'
}

/** Whether the move must say why: every move but the usual step forward. */
export function needsReason(path: Path, from: Stage, to: Stage): boolean {
  const kind = moveKind(path, from, to)
  return kind !== null && kind !== 'FORWARD'
}

/** The stages of the path that a move would jump over, in their order; none unless the move goes forward. */
export function skippedStages(path: Path, from: Stage, to: Stage): Stage[] {
  return STAGES.slice(STAGES.indexOf(from) + 1, STAGES.indexOf(to)).filter((stage) => isOnPath(path, stage))
}
