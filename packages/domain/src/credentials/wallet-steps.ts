import { Temporal } from 'temporal-polyfill'
import { dayInWords, daysBetween } from '../local-date.ts'
import type { ApprenticeStatusRemoval } from './apprentice-status-removal.ts'
import { isWorthMending } from './ceu-next-step.ts'
import type { CeuBody } from './ceu-policy.ts'
import type { CeuRenewal } from './ceu-renewal.ts'
import { ceusInWords } from './ceu-units.ts'
import { credentialStanding, type HeldCredential } from './credential-standing.ts'
import { type CredentialCode, credentialName, fullForm, type WalletCode } from './credentials.ts'
import { certificationFromExam, type Exam, type ExamOutcome, examAttemptsInOrder } from './exam-attempt.ts'

/** A renewal is due soon in so many days before its end, and an expiry is worth a step for as many after: the product's default. */
const SOON_DAYS = 180

/** What a step is about, the more urgent first. */
export const WALLET_STEPS = [
  'EARN_CEUS',
  'REPORT_CEUS',
  'EXPIRY',
  'RECORD_CERTIFICATION',
  'TAKE_A_AWAY',
  'SIT_EXAM',
] as const

/** What a step is about. */
export type WalletStepKind = (typeof WALLET_STEPS)[number]

/** Something to do about a learner's wallet, or to wait for. */
export type WalletStep = {
  kind: WalletStepKind
  /** The award it is about: the one held, or the one an exam is for; null for a body's renewal. */
  credential: WalletCode | null
  /** The body whose renewal it is about; null for everything else. */
  body: CeuBody | null
  title: string
  text: string
  /** The local day until which it is to be done, or from which it can be; null when there is none. */
  dueOn: Temporal.PlainDate | null
  /** Whether it can or should be done now; else it is waited for. */
  now: boolean
}

/** All that a learner's steps are read from. */
export type WalletFacts = {
  wallet: readonly HeldCredential[]
  attempts: readonly SatExam[]
  renewals: readonly CeuRenewal[]
  removal: ApprenticeStatusRemoval
  today: Temporal.PlainDate
}

type SatExam = { exam: Exam; satOn: Temporal.PlainDate; outcome: ExamOutcome; scorePercent: number | null }

/** What is next for the wallet: first what can be done now, by urgency, then what is waited for, by its day. */
export function walletSteps(facts: WalletFacts): WalletStep[] {
  const steps = [
    ...facts.renewals.map((renewal) => renewalStep(renewal, facts.today)),
    ...facts.wallet.map((credential) => expiryStep(credential, facts)),
    ...facts.wallet.map((credential) => removalStep(credential, facts)),
    ...examSteps(facts),
  ]
  return steps.filter((step) => step !== null).toSorted(byUrgency)
}

function renewalStep({ body, cycles, nextStep }: CeuRenewal, today: Temporal.PlainDate): WalletStep | null {
  const about = { kind: 'EARN_CEUS', credential: null, body, text: nextStep } as const
  const ended = cycles.findLast(({ standing }) => standing === 'ENDED')
  if (ended && isWorthMending(ended, today)) {
    const title = `The renewal at ${body} is ${ceusInWords(ended.missingUnits)} short`
    return { ...about, title, dueOn: ended.endsOn.add({ days: ended.rules.lateDays }), now: true }
  }
  const current = cycles.find(({ standing }) => standing === 'CURRENT')
  if (!current || current.credentials.length === 0) return null
  const { missingUnits, endsOn } = current
  const when = { dueOn: endsOn, now: daysBetween(today, endsOn) <= SOON_DAYS }
  return missingUnits === 0
    ? { ...about, ...when, kind: 'REPORT_CEUS', title: `Report the CEUs to ${body}` }
    : { ...about, ...when, title: `Earn ${ceusInWords(missingUnits)} for ${body}` }
}

function expiryStep(credential: HeldCredential, { wallet, today }: WalletFacts): WalletStep | null {
  const { kind, expiresOn } = credential
  const standing = credentialStanding({ credential, wallet, asOf: today })
  const isOver = standing === 'EXPIRED'
  if (expiresOn === null || !(isOver || standing === 'EXPIRING')) return null
  if (daysBetween(expiresOn, today) > SOON_DAYS) return null
  return {
    kind: 'EXPIRY',
    credential: kind,
    body: null,
    title: `${credentialName(kind)} ${isOver ? 'has expired' : 'expires soon'}`,
    text: `Its last day ${isOver ? 'was' : 'is'} ${dayInWords(expiresOn)}. Write the new one as soon as it is renewed.`,
    dueOn: expiresOn,
    now: true,
  }
}

/** The A is taken away by the certifier: staff send in the evidence, and record the full form once it is granted. */
function removalStep(credential: HeldCredential, facts: WalletFacts): WalletStep | null {
  const { wallet, removal, today } = facts
  const full = fullForm(credential.kind)
  const standing = credentialStanding({ credential, wallet, asOf: today })
  const met = removal.options.find((option) => option.met)
  const nearest = met ?? removal.options.find(({ option }) => option === removal.nearest)
  if (full === null || standing === 'SUPERSEDED' || !nearest) return null
  const name = credentialName(credential.kind)
  const about = { kind: 'TAKE_A_AWAY', credential: credential.kind, body: null } as const
  if (met) {
    const text = `${met.sentence} Send the evidence to AAPC, and record ${credentialName(full)} once it is granted.`
    return { ...about, title: `The A of ${name} can be taken away`, text, dueOn: null, now: true }
  }
  const title = nearest.metOn
    ? `The A of ${name} can be taken away on ${dayInWords(nearest.metOn)}`
    : `The A of ${name} stays for now`
  return { ...about, title, text: nearest.sentence, dueOn: nearest.metOn, now: false }
}

/** One step for every exam that was tried: the certification to record after a pass, or the next attempt. */
function examSteps({ wallet, attempts }: WalletFacts): WalletStep[] {
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

function byUrgency(one: WalletStep, other: WalletStep): number {
  const byKind = WALLET_STEPS.indexOf(one.kind) - WALLET_STEPS.indexOf(other.kind)
  return (
    Number(other.now) - Number(one.now) ||
    (one.now ? byKind : 0) ||
    byDay(one.dueOn, other.dueOn) ||
    byKind ||
    one.title.localeCompare(other.title)
  )
}

/** Days in order, no day last. */
function byDay(one: Temporal.PlainDate | null, other: Temporal.PlainDate | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return Temporal.PlainDate.compare(one, other)
}
