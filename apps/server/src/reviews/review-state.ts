import type { Review, ReviewSignature } from '@journeyline/db/generated/prisma/client'
import { REVIEW_PARTIES, type ReviewParty } from '@journeyline/domain/reviews/review-parties'
import type { ReviewToSign } from '@journeyline/domain/reviews/review-signing'
import type { ReviewStatus } from '@journeyline/domain/reviews/review-status'

type Signature = Pick<ReviewSignature, 'party' | 'signedAt'>

/** A review's row and signatures as the rules of signing see them. */
export function reviewToSign(review: Pick<Review, 'status'> & { signatures: Signature[] }): ReviewToSign {
  const signatures = inSigningOrder(review.signatures)
  return {
    status: review.status as ReviewStatus, // the database knows no other
    hasMentor: signatures.some(({ party }) => party === 'MENTOR'),
    signedBy: signatures.flatMap(({ party, signedAt }) => (signedAt ? [party as ReviewParty] : [])),
  }
}

/** The parties in the order in which they sign (D43). */
export function inSigningOrder<Row extends Pick<ReviewSignature, 'party'>>(signatures: Row[]): Row[] {
  const place = ({ party }: Row) => REVIEW_PARTIES.indexOf(party as ReviewParty) // the database knows no other
  return [...signatures].sort((one, other) => place(one) - place(other))
}
