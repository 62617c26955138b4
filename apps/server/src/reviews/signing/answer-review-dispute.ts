import { reviewDisputeAnswered } from '@journeyline/domain/reviews/acts'
import { mayAnswerReviewDispute, ReviewAnswerDetails } from '@journeyline/domain/reviews/review-dispute'
import type { ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { rowId } from '../../graphql/row-id.ts'
import { isJust } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import type { Clock } from '../../kernel/clock.ts'
import { enforce, found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { reviewOfSignature } from '../locked-review.ts'
import { reviewToSign } from '../review-state.ts'

/** Answers a party that disputes a review; from then on it is signed again. What was said and answered stays with the signature. */
export function answerReviewDispute(
  viewer: SignedIn,
  input: { reviewSignatureId: string; answer: string },
  clock: Clock,
) {
  const { answer } = checked(ReviewAnswerDetails, input)
  const id = rowId('ReviewSignature', input.reviewSignatureId)
  return viewer.transaction(async (tx) => {
    const review = await reviewOfSignature(tx, id)
    const signature = found(
      review.signatures.find((one) => one.id === id),
      'REVIEW_SIGNATURE',
    )
    if (isJust(signature, { disputeAnswer: answer })) return review
    const party = signature.party as ReviewParty // the database knows no other
    enforce(mayAnswerReviewDispute(reviewToSign(review), party))
    await tx.reviewSignature.update({
      where: { id },
      data: {
        disputeAnswer: answer,
        disputeAnsweredAt: clock.now(),
        disputeAnsweredById: viewer.personId,
      },
    })
    const { enrollmentId } = review
    await record(tx, viewer, reviewDisputeAnswered(review.id, { party, answer }, { enrollmentId }))
    return tx.review.findUniqueOrThrow({ where: { id: review.id } })
  })
}
