import { reviewCanceled } from '@journeyline/domain/reviews/acts'
import { ReviewCancellation } from '@journeyline/domain/reviews/review-details'
import { mayCancelReview, type ReviewStatus } from '@journeyline/domain/reviews/review-status'
import { checked } from '../../kernel/checked.ts'
import { toDay } from '../../kernel/days.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedReview, readReview } from '../locked-review.ts'

/** Cancels a planned review; the audit trail keeps why. */
export function cancelReview(
  viewer: SignedIn,
  input: { reviewId: string; expectedVersion: number; reason: string },
) {
  const { reason } = checked(ReviewCancellation, input)
  return viewer.transaction(async (tx) => {
    const review = await lockedReview(tx, input.reviewId)
    enforce(mayCancelReview({ status: review.status as ReviewStatus })) // the database knows no other
    await enforceAsRead(tx, viewer, { ...readReview(review), expectedVersion: input.expectedVersion })
    await record(
      tx,
      viewer,
      reviewCanceled(
        review.id,
        { plannedOn: toDay(review.plannedOn).toString(), reason },
        { enrollmentId: review.enrollmentId },
      ),
    )
    return tx.review.update({
      where: { id: review.id },
      data: { status: 'CANCELLED', version: { increment: 1 } },
    })
  })
}
