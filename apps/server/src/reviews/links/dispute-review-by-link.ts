import { mayDisputeReviewByLink, ReviewDisputeDetails } from '@journeyline/domain/reviews/review-dispute'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { checked } from '../../kernel/checked.ts'
import { enforce } from '../../kernel/errors.ts'
import type { Once } from '../../kernel/once.ts'
import { reviewToSign } from '../review-state.ts'
import { dispute, saysSo } from '../signing/dispute-review.ts'
import { atTheDesk } from './at-the-desk.ts'
import type { ReviewSeenByLink } from './seen-by-link.ts'
import type { Holder, SigningDesk } from './signing-desk.ts'
import { signingLink } from './signing-link.ts'

/** Says by a link that the review is not what was said; the link stays, to sign with once staff have answered. */
export function disputeReviewByLink(
  desk: SigningDesk,
  holder: Holder,
  input: { reason: string },
  once: Once,
): Promise<ReviewSeenByLink> {
  return atTheDesk(desk, holder, once, async (tx, { review, signature }, now) => {
    const details = checked(ReviewDisputeDetails, input)
    if (saysSo(signature, details)) return
    const party = signature.party as ReviewParty // the database knows no other
    enforce(mayDisputeReviewByLink(reviewToSign(review), party, signingLink({ signature }), now))
    await dispute(tx, review, signature, details, { viewer: null, clock: desk.clock })
  })
}
