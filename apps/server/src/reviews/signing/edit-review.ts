import { changedDetails } from '@journeyline/domain/acts/changed-details'
import { reviewEdited } from '@journeyline/domain/reviews/acts'
import { ReviewDetails, ReviewPreparation } from '@journeyline/domain/reviews/review-details'
import { mayEditReview } from '@journeyline/domain/reviews/review-signing'
import { reviewHeldOn } from '@journeyline/domain/reviews/review-status'
import { Temporal } from 'temporal-polyfill'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { toDay } from '../../kernel/days.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { reviewAsRead } from '../locked-review.ts'
import { reviewToSign } from '../review-state.ts'
import { type ReviewTexts, written } from './hold-review.ts'

/** Changes what a review says until somebody has signed it: prepared texts while it is planned, the whole record once it is held. */
export function editReview(
  viewer: SignedIn,
  { reviewId, expectedVersion, ...texts }: ReviewTexts & { reviewId: string; expectedVersion: number },
  clock: Clock,
) {
  return viewer.transaction(async (tx) => {
    const review = await reviewAsRead(tx, { reviewId, expectedVersion })
    enforce(mayEditReview(reviewToSign(review)))
    const data = review.status === 'HELD' ? await held(tx, review, texts, clock) : prepared(texts)
    const { onTheJob, offTheJob, support, goals } = review
    await record(
      tx,
      viewer,
      reviewEdited(
        review.id,
        {
          before: {
            heldOn: review.heldOn && toDay(review.heldOn).toString(),
            ...{ onTheJob, offTheJob, support, goals },
          },
        },
        {
          enrollmentId: review.enrollmentId,
          changed: changedDetails(review, data),
          version: review.version + 1,
        },
      ),
    )
    return tx.review.update({ where: { id: review.id }, data: { ...data, version: { increment: 1 } } })
  })
}

async function held(tx: Tx, review: { enrollmentId: string }, texts: ReviewTexts, clock: Clock) {
  const details = checked(ReviewDetails, texts)
  const { enrolledOn } = await tx.enrollment.findUniqueOrThrow({ where: { id: review.enrollmentId } })
  const heldOn = Temporal.PlainDate.from(details.heldOn)
  enforce(reviewHeldOn({ heldOn, startedOn: toDay(enrolledOn), today: clock.today() }))
  return written(details)
}

function prepared(texts: ReviewTexts) {
  const { onTheJob, offTheJob, support, goals } = checked(ReviewPreparation, texts)
  return { onTheJob: onTheJob ?? '', offTheJob: offTheJob ?? '', support: support ?? '', goals: goals ?? '' }
}
