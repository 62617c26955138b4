import type { Temporal } from 'temporal-polyfill'
import type { Words } from '../../words/words.ts'
import type { CeuBody } from '../ceus/ceu-policy.ts'
import type { CeuRenewal } from '../ceus/ceu-renewal.ts'
import type { HeldCredential } from '../credential-standing.ts'
import type { WalletCode } from '../credentials.ts'
import type { Exam, ExamOutcome } from '../exams/exam-attempt.ts'
import type { ApprenticeStatusRemoval } from '../removal/apprentice-status-removal.ts'

/** A renewal is due soon in so many days before its end, and an expiry is worth a step for as many after: the product's default. */
export const SOON_DAYS = 180

/** What a step is about, the more urgent first. */
export const WALLET_STEPS = [
  'EARN_CEUS',
  'REPORT_CEUS',
  'EXPIRY',
  'RECORD_CERTIFICATION',
  'TAKE_A_AWAY',
  'SIT_EXAM',
  'ASKED_AWARD',
] as const

/** What a step is about. */
export type WalletStepKind = (typeof WALLET_STEPS)[number]

/** Something to do about a learner's wallet, or to wait for. */
export type WalletStep = {
  kind: WalletStepKind
  /** The award it is about: the one held or asked for, or the one an exam is for; null for a body's renewal. */
  credential: WalletCode | null
  /** The body whose renewal it is about; null for everything else. */
  body: CeuBody | null
  title: Words
  text: Words
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
  /** The awards that the learner's program versions ask for. */
  asked: readonly AskedAward[]
  today: Temporal.PlainDate
}

/** An attempt at an exam, as the steps see it. */
export type SatExam = {
  exam: Exam
  satOn: Temporal.PlainDate
  outcome: ExamOutcome
  scorePercent: number | null
}

/** An award that a program version asks for, beside the wallet. */
export type AskedAward = {
  /** Which award; null for one that the wallet does not know. */
  credential: WalletCode | null
  /** What the version calls it. */
  title: string
  /** Whether it stands in the wallet, */
  held: boolean
  /** and whether all is well with it: in force and proven, as the version asks. */
  met: boolean
  /** How it stands, and what to do until it is met. */
  sentence: Words
}
