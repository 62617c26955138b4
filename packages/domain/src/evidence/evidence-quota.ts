import { allow, type Decision, firstRefusal } from '../decision.ts'
import { refuse } from './words.ts'

const MB = 1_000_000

/** How many bytes of files somebody may have sent that prove nothing yet, and may send in a day: product defaults. */
const MOST = { loose: 200 * MB, ofPersonInADay: 500 * MB, ofOrganizationInADay: 2000 * MB }

/** What was sent in so far, in bytes: by one person, and by everybody of the same employer or of the sponsor. */
export interface EvidenceSoFar {
  /** The person's files that prove nothing yet. */
  loose: number
  /** The person's within 24 hours, whatever became of them. */
  ofPersonInADay: number
  ofOrganizationInADay: number
}

/** Whether somebody may send one more file in, by what was sent before: nobody fills the storage by mistake or on purpose. */
export function maySendMoreEvidence(soFar: EvidenceSoFar): Decision {
  return firstRefusal(
    soFar.loose < MOST.loose
      ? allow
      : refuse('EVIDENCE_TOO_MUCH_UNUSED', { megabytesAtMost: MOST.loose / MB }),
    soFar.ofPersonInADay < MOST.ofPersonInADay
      ? allow
      : refuse('EVIDENCE_TOO_MUCH_OF_PERSON', { megabytesAtMost: MOST.ofPersonInADay / MB }),
    soFar.ofOrganizationInADay < MOST.ofOrganizationInADay
      ? allow
      : refuse('EVIDENCE_TOO_MUCH_OF_ORGANIZATION', { megabytesAtMost: MOST.ofOrganizationInADay / MB }),
  )
}
