import { reviewReplanned } from '@journeyline/domain/reviews/acts'
import { ReviewPlanDetails } from '@journeyline/domain/reviews/review-details'
import { mayUpdateReviewPlan, type ReviewStatus } from '@journeyline/domain/reviews/review-status'
import { Temporal } from 'temporal-polyfill'
import { toDate, toDay } from '../../kernel/days.ts'
import { edited } from '../../kernel/edited.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedReview, readReview } from '../locked-review.ts'

/** Moves a planned review to another day. */
export function updateReviewPlan(
  viewer: SignedIn,
  input: { reviewId: string; expectedVersion: number; details: object },
) {
  return viewer.transaction(async (tx) => {
    const review = await lockedReview(tx, input.reviewId)
    const edit = await edited(tx, viewer, { schema: ReviewPlanDetails, asked: input, ...readReview(review) })
    if (edit === null) return review
    const { plannedOn } = edit.details
    const { enrolledOn } = await tx.enrollment.findUniqueOrThrow({ where: { id: review.enrollmentId } })
    const status = review.status as ReviewStatus // the database knows no other
    enforce(
      mayUpdateReviewPlan({
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
