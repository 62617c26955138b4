import { allow, type Decision, firstRefusal, refuseInWords } from '../decision.ts'

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
      : refuseInWords(
          `${MOST.loose / MB} MB of your files prove nothing yet, and that is the most. Link them to what they prove, or withdraw them, then send this one.`,
        ),
    soFar.ofPersonInADay < MOST.ofPersonInADay
      ? allow
      : refuseInWords(
          `You sent ${MOST.ofPersonInADay / MB} MB of files within a day, and that is the most. Send the others tomorrow.`,
        ),
    soFar.ofOrganizationInADay < MOST.ofOrganizationInADay
      ? allow
      : refuseInWords(
          `Your organization sent ${MOST.ofOrganizationInADay / MB} MB of files within a day, and that is the most. Send the others tomorrow.`,
        ),
  )
}
