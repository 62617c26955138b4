import { reviewReplanned } from '@journeyline/domain/reviews/acts'
import { ReviewPlanDetails } from '@journeyline/domain/reviews/review-details'
import { mayReplanReview, type ReviewStatus } from '@journeyline/domain/reviews/review-status'
import { Temporal } from 'temporal-polyfill'
import { checked } from '../../kernel/checked.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { reviewAsRead } from '../locked-review.ts'

/** Moves a planned review to another day. */
export function replanReview(
  viewer: SignedIn,
  input: { reviewId: string; expectedVersion: number; plannedOn: string },
) {
  const { plannedOn } = checked(ReviewPlanDetails, input)
  return viewer.transaction(async (tx) => {
    const review = await reviewAsRead(tx, viewer, input)
    const { enrolledOn } = await tx.enrollment.findUniqueOrThrow({ where: { id: review.enrollmentId } })
    const status = review.status as ReviewStatus // the database knows no other
    enforce(
      mayReplanReview({
        status,
        plannedOn: Temporal.PlainDate.from(plannedOn),
        startedOn: toDay(enrolledOn),
      }),
    )
    const before = toDay(review.plannedOn).toString()
    await record(
      tx,
      viewer,
      reviewReplanned(review.id, { from: before, to: plannedOn }, { enrollmentId: review.enrollmentId }),
    )
    return tx.review.update({
      where: { id: review.id },
      data: { plannedOn: toDate(plannedOn), version: { increment: 1 } },
    })
  })
}
