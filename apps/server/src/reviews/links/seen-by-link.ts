import type { Review, ReviewSignature } from '@journeyline/db/generated/prisma/client'
import { inSigningOrder } from '../review-state.ts'
import type { LinkShown } from './signing-desk.ts'

type Texts = 'status' | 'plannedOn' | 'heldOn' | 'onTheJob' | 'offTheJob' | 'support' | 'goals'
type Signed = 'party' | 'name' | 'signedAt' | 'signedName' | 'comment'

/** What the holder of a link may know: what the review says, who signs it, and as whom. No row ids, no addresses. */
export interface ReviewSeenByLink extends Pick<Review, Texts> {
  party: string
  name: string
  expiresAt: Date | null
  signatures: Pick<ReviewSignature, Signed>[]
}

/** The review as the holder of the link sees it. */
export function seenByLink({ signature, review }: LinkShown): ReviewSeenByLink {
  const { party, name, expiresAt } = signature
  const { status, plannedOn, heldOn, onTheJob, offTheJob, support, goals } = review
  return {
    ...{ party, name, expiresAt },
    ...{ status, plannedOn, heldOn, onTheJob, offTheJob, support, goals },
    signatures: inSigningOrder(review.signatures),
  }
}
