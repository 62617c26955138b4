import type { Temporal } from 'temporal-polyfill'
import { credentialName, type WalletCode } from '../credentials/credentials.ts'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import type { Words } from '../words/words.ts'
import { evidenceWord, refuse } from './words.ts'

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
export function proofInWords(proof: EvidenceProof): Words {
  switch (proof.kind) {
    case 'HOURS':
      return evidenceWord('PROOF_OF_HOURS', { onDay: proof.onDay })
    case 'SIGN_OFF':
      return evidenceWord('PROOF_OF_SIGN_OFF', { competency: proof.competency })
    case 'CREDENTIAL':
      return evidenceWord('PROOF_OF_CREDENTIAL', { credential: credentialName(proof.credential) })
    case 'EXAM':
      return evidenceWord('PROOF_OF_EXAM', { exam: credentialName(proof.exam), takenOn: proof.takenOn })
    case 'CEU':
      return evidenceWord('PROOF_OF_CEU', { title: proof.title })
    case 'INTERNSHIP':
      return evidenceWord('PROOF_OF_INTERNSHIP', { site: proof.site })
    case 'CHECK':
      return evidenceWord('PROOF_OF_CHECK', { requirement: proof.requirement, checkedOn: proof.checkedOn })
    case 'PRIOR_LEARNING':
      return evidenceWord('PROOF_OF_PRIOR_LEARNING', { title: proof.title })
    case 'REVIEW':
      return evidenceWord('PROOF_OF_REVIEW', { onDay: proof.onDay })
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
