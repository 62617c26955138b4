import { gateAfter } from '@journeyline/domain/enrollments/gate'
import { isActiveStage, type Stage } from '@journeyline/domain/enrollments/stages'

/** What the step is worked out from; a part of the practice page's fragment. */
export type PracticeShown = {
  stage: Stage
  practicode: { state: string } | null
  progress: { requirements: readonly { gate: string; conditions: readonly OpenOrMet[] }[] }
  internships: readonly { endsOn: string | null; endedOn: string | null }[]
  checks: readonly { standing: string; requirement: { code: string; title: string } }[]
}

type OpenOrMet = { code: string; met: boolean; standing: string; next: string | null }

/** The one thing to do next in a learner's practice, or what is being waited for. */
export type PracticeStep =
  | { kind: 'ACCESS' | 'READING' | 'FIRST_READING' | 'ACCESS_ENDED' | 'GO_ON' | 'TRAINING' | 'DONE' | 'LEFT' }
  | { kind: 'INTERNSHIP' | 'INTERNSHIP_OPEN' | 'EVALUATION'; open: OpenOrMet }
  | { kind: 'INTERNSHIP_RUNS'; until: string }
  | { kind: 'CHECK'; code: string; title: string }

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
  if (missing) return { kind: 'CHECK', ...missing.requirement }
  return { kind: stage === 'TRAINING' && practicode !== null ? 'TRAINING' : 'DONE' }
}

function openAt({ stage, progress }: PracticeShown): OpenOrMet[] {
  return progress.requirements
    .filter(({ gate }) => gate === gateAfter(stage))
    .flatMap(({ conditions }) => conditions)
    .filter(({ met }) => !met)
}

function practicodeStep({ state }: { state: string }, open: OpenOrMet[]): PracticeStep {
  if (open.length === 0) return { kind: 'GO_ON' }
  if (state === 'NOT_STARTED') return { kind: 'ACCESS' }
  if (state === 'ENDED') return { kind: 'ACCESS_ENDED' }
  return { kind: open.some(({ standing }) => standing.endsWith('recorded')) ? 'FIRST_READING' : 'READING' }
}

function internshipStep(
  { internships: [latest] }: PracticeShown,
  open: OpenOrMet[],
  today: string,
): PracticeStep | null {
  const [first] = open
  if (first === undefined) return { kind: 'GO_ON' }
  if (first.code === 'RECORDED') return { kind: 'INTERNSHIP', open: first }
  const lastDay = latest?.endedOn ?? latest?.endsOn ?? null
  if (lastDay !== null && lastDay > today) return { kind: 'INTERNSHIP_RUNS', until: lastDay }
  return { kind: first.code === 'EVALUATED' ? 'EVALUATION' : 'INTERNSHIP_OPEN', open: first }
}
