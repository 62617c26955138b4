import type { People } from '../auth/people.ts'
import type { EvidenceContents } from '../evidence/contents.ts'
import type { Signing } from '../reviews/signing.ts'

/** What the server can do beyond the viewer's own rows. */
export interface Services {
  /** Sign-in's side of people: invitations, passwords, sessions. */
  people: People
  /** The bytes behind evidence. */
  evidence: EvidenceContents
  /** Signing a review by a link, without an account. */
  signing: Signing
  /** Where this installation is reached from outside, for links; no slash at the end. */
  origin: string
}
