import { reviewHeld } from '@journeyline/domain/reviews/acts'
import { ReviewDetails } from '@journeyline/domain/reviews/review-details'
import { mayHoldReview, type ReviewStatus } from '@journeyline/domain/reviews/review-status'
import { Temporal } from 'temporal-polyfill'
import { isJust } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDate, toDay } from '../../kernel/days.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedReview, readReview } from '../locked-review.ts'

interface HoldReview {
  reviewId: string
  expectedVersion: number
  details: object
}

/** Writes down that a planned review was held, and what was said; from now on it is signed. */
export function holdReview(viewer: SignedIn, input: HoldReview, clock: Clock) {
  const details = checked(ReviewDetails, input.details, ['details'])
  return viewer.transaction(async (tx) => {
    const review = await lockedReview(tx, input.reviewId)
    if (review.status === 'HELD' && isJust(review, written(details))) return review
    await enforceAsRead(tx, viewer, { ...readReview(review), expectedVersion: input.expectedVersion })
    const { enrolledOn } = await tx.enrollment.findUniqueOrThrow({ where: { id: review.enrollmentId } })
    enforce(
      mayHoldReview({
        status: review.status as ReviewStatus, // the database knows no other
        heldOn: Temporal.PlainDate.from(details.heldOn),
        startedOn: toDay(enrolledOn),
        today: clock.today(),
      }),
    )
    await record(
      tx,
      viewer,
      reviewHeld(
        review.id,
        { heldOn: details.heldOn, plannedOn: toDay(review.plannedOn).toString() },
        { enrollmentId: review.enrollmentId },
      ),
    )
    return tx.review.update({
      where: { id: review.id },
      data: { ...written(details), status: 'HELD', version: { increment: 1 } },
    })
  })
}

/** The details as the row holds them. */
export const written = ({ heldOn, support, ...texts }: ReviewDetails) => ({
  ...texts,
  heldOn: toDate(heldOn),
  support: support ?? '',
})
