import type { Review, ReviewSignature } from '@journeyline/db/generated/prisma/client'
import { personState } from '@journeyline/domain/people/person-state'
import { REVIEW_PARTIES, type ReviewParty } from '@journeyline/domain/reviews/review-parties'
import type { ReviewToSign } from '@journeyline/domain/reviews/review-signing'
import type { ReviewStatus } from '@journeyline/domain/reviews/review-status'

type Signature = Pick<ReviewSignature, 'party' | 'signedAt' | 'disputedAt' | 'disputeAnsweredAt'>

/** A review's row and signatures as the rules of signing see them. */
export function reviewToSign(review: Pick<Review, 'status'> & { signatures: Signature[] }): ReviewToSign {
  const signatures = inSigningOrder(review.signatures)
  return {
    status: review.status as ReviewStatus, // the database knows no other
    hasMentor: signatures.some(({ party }) => party === 'MENTOR'),
    signedBy: signatures.flatMap(({ party, signedAt }) => (signedAt ? [party as ReviewParty] : [])),
    disputedBy: signatures.flatMap((one) => (isDisputed(one) ? [one.party as ReviewParty] : [])),
  }
}

/** Whether the party has said that this is not what was said, and waits for an answer. */
export const isDisputed = (one: Pick<ReviewSignature, 'disputedAt' | 'disputeAnsweredAt'>): boolean =>
  one.disputedAt !== null && one.disputeAnsweredAt === null

/** The parties in the order in which they sign (D43). */
export function inSigningOrder<Row extends Pick<ReviewSignature, 'party'>>(signatures: Row[]): Row[] {
  const place = ({ party }: Row) => REVIEW_PARTIES.indexOf(party as ReviewParty) // the database knows no other
  return [...signatures].sort((one, other) => place(one) - place(other))
}

/** Whether the party signs with its account, or has; one who can no longer sign in needs a link. */
export function hasAccount(signature: {
  personId: string | null
  signedAt: Date | null
  /** The account; null where there is none, and where the viewer may not see it. */
  person: { disabledAt: Date | null; removedAt: Date | null } | null
}): boolean {
  const { personId, signedAt, person } = signature
  if (personId === null) return false
  return signedAt !== null || person === null || personState(person) === 'ACTIVE'
}
