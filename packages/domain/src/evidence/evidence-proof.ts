import { Temporal } from 'temporal-polyfill'
import { credentialName, type WalletCode } from '../credentials/credentials.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import type { Words } from '../words/words.ts'
import { evidenceWord, refuse } from './words.ts'

/** What tells a thing that a file proves from others of its kind; what its kind does not have is empty. */
export interface Proven {
  name: string
  /** A local day. */
  day: string
}

/** The kinds of things that a file may prove, each with how it is said: "CPC exam of October 3, 2026". */
const PROOFS = {
  HOURS: ({ day }) => evidenceWord('PROOF_OF_HOURS', { onDay: dayOf(day) }),
  SIGN_OFF: ({ name }) => evidenceWord('PROOF_OF_SIGN_OFF', { competency: name }),
  CREDENTIAL: ({ name }) => evidenceWord('PROOF_OF_CREDENTIAL', { credential: awardOf(name) }),
  EXAM: ({ name, day }) => evidenceWord('PROOF_OF_EXAM', { exam: awardOf(name), takenOn: dayOf(day) }),
  CEU: ({ name }) => evidenceWord('PROOF_OF_CEU', { title: name }),
  INTERNSHIP: ({ name }) => evidenceWord('PROOF_OF_INTERNSHIP', { site: name }),
  CHECK: ({ name, day }) => evidenceWord('PROOF_OF_CHECK', { requirement: name, checkedOn: dayOf(day) }),
  PRIOR_LEARNING: ({ name }) => evidenceWord('PROOF_OF_PRIOR_LEARNING', { title: name }),
  REVIEW: ({ day }) => evidenceWord('PROOF_OF_REVIEW', { onDay: dayOf(day) }),
} satisfies Record<string, (proven: Proven) => Words>

export type ProofKind = keyof typeof PROOFS
export const PROOF_KINDS = Object.keys(PROOFS) as readonly ProofKind[]

/** What a file proves in words. */
export function proofInWords(kind: ProofKind, proven: Proven): Words {
  return PROOFS[kind](proven)
}

const dayOf = (day: string) => Temporal.PlainDate.from(day)
const awardOf = (code: string) => credentialName(code as WalletCode) // a CHECK keeps it one

/** Whether a file may prove what somebody writes down now: it is of the same learner, still there, and proves nothing yet. */
export function mayProveWithEvidence(file: {
  name: string
  isOfLearner: boolean
  isRemoved: boolean
  provesSomething: boolean
}): Decision {
  const { name } = file
  return firstRefusal(
    file.isOfLearner ? allow : refuse('EVIDENCE_OF_SOMEBODY_ELSE', { name }, 'evidenceFileIds'),
    file.isRemoved ? refuse('EVIDENCE_REMOVED_MEANWHILE', { name }, 'evidenceFileIds') : allow,
    file.provesSomething ? refuse('EVIDENCE_PROVES_ALREADY', { name }, 'evidenceFileIds') : allow,
  )
}
