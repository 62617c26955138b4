import { type CredentialCode, credentialName } from '../credentials.ts'
import { certificationFromExam, examAttemptsInOrder } from '../exams/exam-attempt.ts'
import { credentialWord } from '../words.ts'
import type { SatExam, WalletFacts, WalletStep } from './wallet-step.ts'

/** One step for every exam that was tried: the certification to record after a pass, or the next attempt; none once it is held. */
export function examSteps({ wallet, attempts }: Pick<WalletFacts, 'wallet' | 'attempts'>): WalletStep[] {
  const inOrder = examAttemptsInOrder(attempts)
  const last = new Map(inOrder.map((attempt) => [attempt.exam, attempt]))
  return [...last].flatMap(([exam, latest]) => {
    const passed = inOrder.find((attempt) => attempt.exam === exam && attempt.outcome === 'PASSED')
    const given = certificationFromExam({ exam, outcome: 'PASSED', experienceProven: false }) ?? exam
    if (wallet.some(({ kind }) => kind === exam || kind === given)) return []
    return [passed ? certificationStep(given, passed) : attemptStep(latest)]
  })
}

function certificationStep(credential: CredentialCode, { exam, satOn }: SatExam): WalletStep {
  const name = credentialName(credential)
  return {
    kind: 'RECORD_CERTIFICATION',
    credential,
    body: null,
    title: credentialWord('CERTIFICATION_RECORD', { credential: name }),
    text: credentialWord('CERTIFICATION_EXAM_PASSED', {
      exam: credentialName(exam),
      satOn,
      credential: name,
    }),
    dueOn: null,
    now: true,
  }
}

function attemptStep({ exam, satOn, outcome, scorePercent }: SatExam): WalletStep {
  return {
    kind: 'SIT_EXAM',
    credential: exam,
    body: null,
    title: credentialWord('EXAM_PLAN_NEXT', { exam: credentialName(exam) }),
    text:
      outcome === 'ABSENT'
        ? credentialWord('EXAM_NOT_SAT', { satOn })
        : credentialWord('EXAM_NOT_PASSED', { scorePercent, satOn }),
    dueOn: null,
    now: true,
  }
}
