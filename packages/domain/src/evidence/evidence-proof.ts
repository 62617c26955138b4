import type { Temporal } from 'temporal-polyfill'
import { credentialName, type WalletCode } from '../credentials/credentials.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { dayInWords } from '../local-date.ts'
import { refuse } from './words.ts'

/** What a file proves, with what tells it from others of its kind; days are local days. */
export type EvidenceProof =
  | { kind: 'HOURS'; onDay: Temporal.PlainDate }
  | { kind: 'SIGN_OFF'; competency: string }
  | { kind: 'CREDENTIAL'; credential: WalletCode }
  | { kind: 'EXAM'; exam: WalletCode; takenOn: Temporal.PlainDate }
  | { kind: 'CEU'; title: string }
  | { kind: 'INTERNSHIP'; site: string }
  | { kind: 'CHECK'; requirement: string; checkedOn: Temporal.PlainDate }
  | { kind: 'PRIOR_LEARNING'; title: string }
  | { kind: 'REVIEW'; onDay: Temporal.PlainDate }

/** What a file proves in words: "CPC exam of October 3, 2026". */
export function proofInWords(proof: EvidenceProof): string {
  switch (proof.kind) {
    case 'HOURS':
      return `Hours of ${dayInWords(proof.onDay)}`
    case 'SIGN_OFF':
      return `Sign-off of ${proof.competency}`
    case 'CREDENTIAL':
      return `Credential ${credentialName(proof.credential)}`
    case 'EXAM':
      return `${credentialName(proof.exam)} exam of ${dayInWords(proof.takenOn)}`
    case 'CEU':
      return `Continuing education: ${proof.title}`
    case 'INTERNSHIP':
      return `Internship at ${proof.site}`
    case 'CHECK':
      return `${proof.requirement} of ${dayInWords(proof.checkedOn)}`
    case 'PRIOR_LEARNING':
      return `Prior learning: ${proof.title}`
    case 'REVIEW':
      return `Review of ${dayInWords(proof.onDay)}`
  }
}

/** Whether a file may prove what somebody writes down now: it is of the same learner, still there, and proves nothing yet. */
export function mayProveWithEvidence(file: {
  name: string
  isOfLearner: boolean
  isRemoved: boolean
  provesSomething: boolean
}): Decision {
  const { name } = file
  return firstRefusal(
    file.isOfLearner ? allow : refuse('EVIDENCE_OF_SOMEBODY_ELSE', { name }),
    file.isRemoved ? refuse('EVIDENCE_REMOVED_MEANWHILE', { name }) : allow,
    file.provesSomething ? refuse('EVIDENCE_PROVES_ALREADY', { name }) : allow,
  )
}
