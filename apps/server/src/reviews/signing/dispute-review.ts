import type { Review, ReviewSignature } from '@journeyline/db/generated/prisma/client'
import { reviewDisputed } from '@journeyline/domain/reviews/acts'
import { mayDisputeReviewWithAccount, ReviewDisputeDetails } from '@journeyline/domain/reviews/review-dispute'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { isJust } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { enforce, found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { lockedReview } from '../locked-review.ts'
import { isDisputed, reviewToSign } from '../review-state.ts'

/** Says, as the party whose account the viewer's is, that a review is not what was said: it is not signed until staff answer. */
export function disputeReviewAsViewer(
  viewer: SignedIn,
  input: { reviewId: string; reason: string },
  clock: Clock,
) {
  const details = checked(ReviewDisputeDetails, input)
  return viewer.transaction(async (tx) => {
    const review = await lockedReview(tx, input.reviewId)
    const signature = review.signatures.find(({ personId }) => personId === viewer.personId)
    if (signature && saysSo(signature, details)) return review
    const party = signature ? (signature.party as ReviewParty) : null // the database knows no other
    enforce(mayDisputeReviewWithAccount(reviewToSign(review), party))
    await dispute(tx, review, found(signature, 'REVIEW_SIGNATURE'), details, { viewer, clock })
    return tx.review.findUniqueOrThrow({ where: { id: review.id } })
  })
}

/** Whether the party says just that already, and waits for an answer. */
export const saysSo = (signature: ReviewSignature, { reason }: ReviewDisputeDetails): boolean =>
  isDisputed(signature) && isJust(signature, { disputeReason: reason })

/** Writes down that a party disputes the review, which the rules allowed: a viewer or, without one, who holds a link. */
export async function dispute(
  tx: Tx,
  review: Pick<Review, 'id' | 'enrollmentId'>,
  { id, party, name }: Pick<ReviewSignature, 'id' | 'party' | 'name'>,
  { reason }: ReviewDisputeDetails,
  by: { viewer: SignedIn | null; clock: Clock },
): Promise<void> {
  await tx.reviewSignature.update({
    where: { id },
    data: { disputedAt: by.clock.now(), disputeReason: reason },
    select: { id: true },
  })
  const said = { party: party as ReviewParty, name, reason, by: by.viewer ? 'ACCOUNT' : 'LINK' } as const
  await record(
    tx,
    by.viewer ?? { personId: null },
    reviewDisputed(review.id, said, { enrollmentId: review.enrollmentId }),
  )
}
