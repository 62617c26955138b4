import type { CheckStanding } from '@journeyline/domain/checks/check-standing'
import { gateAfter } from '@journeyline/domain/enrollments/gate'
import { isActiveStage, type Stage } from '@journeyline/domain/enrollments/stages'

/** What the step is worked out from; a part of the practice page's fragment. */
export type PracticeShown = {
  stage: Stage
  practicode: { state: string; curve: readonly unknown[] } | null
  progress: { requirements: readonly { gate: string; conditions: readonly OpenOrMet[] }[] }
  internships: readonly { id: string; endsOn: string | null; endedOn: string | null }[]
  checks: readonly { standing: CheckStanding; requirement: { code: string; title: string; kind: string } }[]
}

type OpenOrMet = { code: string; met: boolean; standing: string; next: string | null }

/** The one thing to do next in a learner's practice, or what is being waited for. */
export type PracticeStep =
  | { kind: 'ACCESS' | 'GO_ON' | 'TRAINING' | 'DONE' | 'LEFT' }
  | {
      kind: 'FIRST_READING' | 'READING' | 'ACCESS_ENDED' | 'INTERNSHIP' | 'EVALUATION'
      /** The first thing the version still asks for. */
      open: OpenOrMet
    }
  | { kind: 'INTERNSHIP_RUNS'; until: string; internshipId: string }
  | { kind: 'INTERNSHIP_OPEN'; open: OpenOrMet; internshipId: string }
  | { kind: 'CHECK'; code: string; title: string; standing: CheckStanding; declared: boolean }

/** The step by the stage: first what the stage waits for, then the checks that are missing. */
export function practiceStep(shown: PracticeShown, today: string): PracticeStep {
  const { stage, practicode } = shown
  if (!isActiveStage(stage)) return { kind: 'LEFT' }
  if (stage === 'PRACTICODE' && practicode !== null) return practicodeStep(practicode, openAt(shown))
  if (stage === 'INTERNSHIP') {
    const step = internshipStep(shown, openAt(shown), today)
    if (step) return step
  }
  const missing = shown.checks.find(({ standing }) => standing !== 'PASSED' && standing !== 'WAIVED')
  if (missing) {
    const { code, title, kind } = missing.requirement
    return { kind: 'CHECK', code, title, standing: missing.standing, declared: kind === 'DECLARATION' }
  }
  return { kind: stage === 'TRAINING' && practicode !== null ? 'TRAINING' : 'DONE' }
}

function openAt({ stage, progress }: PracticeShown): OpenOrMet[] {
  return progress.requirements
    .filter(({ gate }) => gate === gateAfter(stage))
    .flatMap(({ conditions }) => conditions)
    .filter(({ met }) => !met)
}

function practicodeStep(
  { state, curve }: NonNullable<PracticeShown['practicode']>,
  open: OpenOrMet[],
): PracticeStep {
  const hasReading = curve.length > 0
  const [first] = open
  if (first === undefined) return { kind: 'GO_ON' }
  if (state === 'NOT_STARTED') return { kind: 'ACCESS' }
  if (state === 'ENDED') return { kind: 'ACCESS_ENDED', open: first }
  return { kind: hasReading ? 'READING' : 'FIRST_READING', open: first }
}

function internshipStep(
  { internships: [latest] }: PracticeShown,
  open: OpenOrMet[],
  today: string,
): PracticeStep | null {
  const [first] = open
  if (first === undefined) return { kind: 'GO_ON' }
  if (latest === undefined) return { kind: 'INTERNSHIP', open: first }
  const lastDay = latest.endedOn ?? latest.endsOn
  if (lastDay !== null && lastDay > today) {
    return { kind: 'INTERNSHIP_RUNS', until: lastDay, internshipId: latest.id }
  }
  if (first.code === 'EVALUATED') return { kind: 'EVALUATION', open: first }
  return { kind: 'INTERNSHIP_OPEN', open: first, internshipId: latest.id }
}
