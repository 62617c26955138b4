import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { requiredText } from '../optional-text.ts'
import { REVIEW_TEXT_LENGTH } from './review-details.ts'
import type { ReviewParty } from './review-parties.ts'
import { isOpenForSigning, type ReviewToSign, takesPart } from './review-signing.ts'
import { type SigningLink, workingSigningLink } from './signing-link.ts'
import { refuse } from './words.ts'

/** What a party says who is asked to sign and does not agree with what was written down. */
export const ReviewDisputeDetails = z.object({
  /** What is not as it was said. */
  reason: requiredText(REVIEW_TEXT_LENGTH, 'WHAT_WAS_SAID'),
})

export type ReviewDisputeDetails = z.infer<typeof ReviewDisputeDetails>

/** What staff say to it: what they changed, or why it stays. */
export const ReviewAnswerDetails = z.object({
  answer: requiredText(REVIEW_TEXT_LENGTH, 'ANSWER'),
})

export type ReviewAnswerDetails = z.infer<typeof ReviewAnswerDetails>

/** Whether the party may say that the review is not what was said: it takes part, and has neither signed nor said so just now. */
export function mayDisputeReview(review: ReviewToSign, party: ReviewParty): Decision {
  return firstRefusal(
    isOpenForSigning(review),
    takesPart(review, party),
    review.signedBy.includes(party) ? refuse('REVIEW_DISPUTED_AFTER_SIGNING', { party }) : allow,
    review.disputedBy.includes(party) ? refuse('REVIEW_DISPUTED_ALREADY', { party }) : allow,
  )
}

/** Whether somebody who is signed in here may say so: as the party whose account it is; null where it is none's. */
export function mayDisputeReviewWithAccount(review: ReviewToSign, party: ReviewParty | null): Decision {
  return party === null ? refuse('REVIEW_NOT_YOURS_TO_SIGN') : mayDisputeReview(review, party)
}

/** Whether the party may say so through the link that was sent. */
export function mayDisputeReviewByLink(
  review: ReviewToSign,
  party: ReviewParty,
  link: SigningLink | null,
  now: Temporal.Instant,
): Decision {
  return firstRefusal(workingSigningLink(link, now), mayDisputeReview(review, party))
}

/** Whether there is something to answer: the party has said that this is not what was said, and nobody has answered. */
export function mayAnswerReviewDispute(review: ReviewToSign, party: ReviewParty): Decision {
  return firstRefusal(
    isOpenForSigning(review),
    review.disputedBy.includes(party) ? allow : refuse('REVIEW_NOT_DISPUTED', { party }),
  )
}
