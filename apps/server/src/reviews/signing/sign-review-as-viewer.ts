import { SignatureDetails } from '@journeyline/domain/reviews/review-details'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { maySignReviewWithAccount } from '@journeyline/domain/reviews/review-signing'
import { isJust } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { enforce, found } from '../../kernel/errors.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedReview } from '../locked-review.ts'
import { reviewToSign } from '../review-state.ts'
import { giveSignature } from './give-signature.ts'

/** Signs a review as the party whose account the viewer's is, in the viewer's own name; two at once sign once. */
export function signReviewAsViewer(
  viewer: SignedIn,
  input: { reviewId: string; comment?: string | null },
  clock: Clock,
) {
  const details = checked(SignatureDetails, { name: viewer.name, comment: input.comment })
  return viewer.transaction(async (tx) => {
    const review = await lockedReview(tx, input.reviewId)
    const signature = review.signatures.find(({ personId }) => personId === viewer.personId)
    if (signature?.signedAt && isJust(signature, { comment: details.comment })) return review
    const party = signature ? (signature.party as ReviewParty) : null // the database knows no other
    enforce(maySignReviewWithAccount(reviewToSign(review), party))
    await giveSignature(tx, review, found(signature, 'REVIEW_SIGNATURE'), details, { viewer, clock })
    return tx.review.findUniqueOrThrow({ where: { id: review.id } })
  })
}
