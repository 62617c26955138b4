import type { People } from '../auth/people.ts'
import type { EvidenceContents } from '../evidence/contents.ts'

/** What the server can do beyond the viewer's own rows. */
export interface Services {
  /** Sign-in's side of people: invitations, passwords, sessions. */
  people: People
  /** The bytes behind evidence. */
  evidence: EvidenceContents
  /** Where this installation is reached from outside, for links; no slash at the end. */
  origin: string
}
