import { reviewEdited } from '@journeyline/domain/reviews/acts'
import { ReviewDetails, ReviewPreparation } from '@journeyline/domain/reviews/review-details'
import { mayUpdateReview } from '@journeyline/domain/reviews/review-signing'
import { reviewHeldOn } from '@journeyline/domain/reviews/review-status'
import type { Clock } from '../../kernel/clock.ts'
import { toDay } from '../../kernel/days.ts'
import { edited } from '../../kernel/edited.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedReview, readReview } from '../locked-review.ts'
import { reviewToSign } from '../review-state.ts'
import { written } from './hold-review.ts'

interface UpdateReview {
  reviewId: string
  expectedVersion: number
  details: object
}

/** Changes what a review says until somebody has signed it: prepared texts while it is planned, the whole record once it is held. */
export function updateReview(viewer: SignedIn, input: UpdateReview, clock: Clock) {
  return viewer.transaction(async (tx) => {
    const review = await lockedReview(tx, input.reviewId)
    const edit = await edited(tx, viewer, {
      ...{ schema: review.status === 'PLANNED' ? Prepared : Held, asked: input },
      may: mayUpdateReview(reviewToSign(review)),
      ...readReview(review),
    })
    if (edit === null) return review
    const { details, changed } = edit
    if ('heldOn' in details) {
      const { enrolledOn } = await tx.enrollment.findUniqueOrThrow({ where: { id: review.enrollmentId } })
      const heldOn = toDay(details.heldOn)
      enforce(reviewHeldOn({ heldOn, startedOn: toDay(enrolledOn), today: clock.today() }))
    }
    const after = await tx.review.update({
      where: { id: review.id },
      data: { ...details, version: { increment: 1 } },
    })
    const { onTheJob, offTheJob, support, goals, enrollmentId } = review
    const heldOn = review.heldOn && toDay(review.heldOn).toString()
    await record(
      tx,
      viewer,
      reviewEdited(
        review.id,
        { before: { heldOn, onTheJob, offTheJob, support, goals } },
        { enrollmentId, changed, version: after.version },
      ),
    )
    return after
  })
}

/** What a review that was held says, and one that is planned: as the row holds it, '' where nothing is written. */
const Held = ReviewDetails.transform(written)
const Prepared = ReviewPreparation.transform(({ onTheJob, offTheJob, support, goals }) => ({
  ...{ onTheJob: onTheJob ?? '', offTheJob: offTheJob ?? '' },
  ...{ support: support ?? '', goals: goals ?? '' },
}))
