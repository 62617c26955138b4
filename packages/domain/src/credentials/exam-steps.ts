import { dayInWords } from '../local-date.ts'
import { type CredentialCode, credentialName } from './credentials.ts'
import { certificationFromExam, examAttemptsInOrder } from './exam-attempt.ts'
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
    title: `Record ${name}`,
    text: `The exam for ${credentialName(exam)} was passed on ${dayInWords(satOn)}, and ${name} is not in the wallet yet.`,
    dueOn: null,
    now: true,
  }
}

function attemptStep({ exam, satOn, outcome, scorePercent }: SatExam): WalletStep {
  const score = scorePercent === null ? '' : ` with ${scorePercent} percent`
  const how = outcome === 'ABSENT' ? 'The learner did not sit the exam' : `The exam was not passed${score}`
  return {
    kind: 'SIT_EXAM',
    credential: exam,
    body: null,
    title: `Plan the next attempt at ${credentialName(exam)}`,
    text: `${how} on ${dayInWords(satOn)}. Write the next attempt down once it is sat.`,
    dueOn: null,
    now: true,
  }
}
