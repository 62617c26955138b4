import { reviewCanceled } from '@journeyline/domain/reviews/acts'
import { ReviewCancellation } from '@journeyline/domain/reviews/review-details'
import { mayCancelReview, type ReviewStatus } from '@journeyline/domain/reviews/review-status'
import { isJust } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import { toDay } from '../../kernel/days.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { lockedReview, readReview } from '../locked-review.ts'

/** Cancels a planned review; the audit trail keeps why. */
export function cancelReview(
  viewer: SignedIn,
  input: { reviewId: string; expectedVersion: number; reason: string },
) {
  const { reason } = checked(ReviewCancellation, input)
  return viewer.transaction(async (tx) => {
    const review = await lockedReview(tx, input.reviewId)
    if (review.status === 'CANCELLED' && (await isViewers(tx, viewer, { reviewId: review.id, reason })))
      return review
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

/** Whether it was the viewer who canceled it, for that reason: then an answer was lost. The trail alone knows why. */
async function isViewers(
  tx: Tx,
  { personId }: SignedIn,
  { reviewId, reason }: { reviewId: string; reason: string },
): Promise<boolean> {
  const canceled = await tx.auditEntry.findFirst({
    where: { subjectType: 'Review', subjectId: reviewId, act: reviewCanceled.act, actorId: personId },
    orderBy: { at: 'desc' },
  })
  return canceled !== null && isJust(Object(canceled.detail), { reason })
}
