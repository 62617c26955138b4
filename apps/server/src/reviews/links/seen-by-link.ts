import type { Review, ReviewSignature } from '@journeyline/db/generated/prisma/client'
import { signingLinkShowsUntil } from '@journeyline/domain/reviews/signing-link'
import { inSigningOrder } from '../review-state.ts'
import type { LinkShown } from './signing-desk.ts'
import { signingLink } from './signing-link.ts'

type Texts = 'status' | 'plannedOn' | 'heldOn' | 'onTheJob' | 'offTheJob' | 'support' | 'goals'
type Signed = keyof Pick<
  ReviewSignature,
  | 'party'
  | 'name'
  | 'signedAt'
  | 'signedName'
  | 'otherNameReason'
  | 'comment'
  | 'disputedAt'
  | 'disputeReason'
  | 'disputeAnswer'
  | 'disputeAnsweredAt'
>

/** What the holder of a link may know: what the review says, who signs it, and as whom. No row ids, no addresses. */
export interface ReviewSeenByLink extends Pick<Review, Texts> {
  party: string
  name: string
  /** Until when the link shows it. */
  expiresAt: Date
  signatures: Pick<ReviewSignature, Signed>[]
}

/** The review as the holder of the link sees it. */
export function seenByLink({ signature, review }: LinkShown): ReviewSeenByLink {
  const { party, name } = signature
  const expiresAt = new Date(signingLinkShowsUntil(signingLink({ signature })).epochMilliseconds)
  const { status, plannedOn, heldOn, onTheJob, offTheJob, support, goals } = review
  return {
    ...{ party, name, expiresAt },
    ...{ status, plannedOn, heldOn, onTheJob, offTheJob, support, goals },
    signatures: inSigningOrder(review.signatures),
  }
}
