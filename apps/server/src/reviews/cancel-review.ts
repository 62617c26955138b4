import { ReviewCancellation } from '@journeyline/domain/reviews/review-details'
import { mayCancelReview, type ReviewStatus } from '@journeyline/domain/reviews/review-status'
import { audit } from '../kernel/audit.ts'
import { checked } from '../kernel/checked.ts'
import { toDay } from '../kernel/days.ts'
import { enforce } from '../kernel/errors.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { lockedReview } from './locked-review.ts'

/** Cancels a planned review; the audit trail keeps why. */
export function cancelReview(viewer: SignedIn, input: { reviewId: string; reason: string }) {
  const { reason } = checked(ReviewCancellation, input)
  return viewer.transaction(async (tx) => {
    const review = await lockedReview(tx, input.reviewId)
    enforce(mayCancelReview({ status: review.status as ReviewStatus })) // the database knows no other
    await audit(tx, viewer, {
      act: 'review.canceled',
      subjectType: 'Review',
      subjectId: review.id,
      detail: { plannedOn: toDay(review.plannedOn).toString(), reason },
    })
    return tx.review.update({
      where: { id: review.id },
      data: { status: 'CANCELLED', version: { increment: 1 } },
    })
  })
}
