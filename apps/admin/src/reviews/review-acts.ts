import { mayAnswerReviewDispute } from '@journeyline/domain/reviews/review-dispute'
import {
  mayMakeSigningLink,
  maySignReviewWithAccount,
  mayUpdateReview,
  mayUpdateReviewParties,
} from '@journeyline/domain/reviews/review-signing'
import { mayCancelReview } from '@journeyline/domain/reviews/review-status'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from './messages.ts'
import type { Review, Signature } from './review-fragment.ts'
import { actIf, toSign } from './review-rules.ts'

/** A dialog about reviews that is open. */
export type ReviewDialog =
  | { kind: 'hold' | 'edit' | 'move' | 'parties' | 'cancel' | 'sign'; review: Review }
  | { kind: 'link' | 'answer'; review: Review; signature: Signature }

/** What can be done with a review, each with the rule's reason where it says no. */
export function useReviewActs(open: (dialog: ReviewDialog) => void) {
  const t = useMessages(reviewMessages)
  return {
    hold: (review: Review): Act => ({ label: t('hold'), onClick: () => open({ kind: 'hold', review }) }),
    edit: (review: Review): Act =>
      actIf(mayUpdateReview(toSign(review)), {
        label: t(review.status === 'PLANNED' ? 'prepare' : 'edit'),
        onClick: () => open({ kind: 'edit', review }),
      }),
    move: (review: Review): Act => ({ label: t('move'), onClick: () => open({ kind: 'move', review }) }),
    parties: (review: Review): Act =>
      actIf(mayUpdateReviewParties(toSign(review), []), {
        label: t('changeParties'),
        onClick: () => open({ kind: 'parties', review }),
      }),
    cancel: (review: Review): Act =>
      actIf(mayCancelReview(review), {
        label: t('cancel'),
        onClick: () => open({ kind: 'cancel', review }),
      }),
    sign: (review: Review, { party }: Signature): Act =>
      actIf(maySignReviewWithAccount(toSign(review), party), {
        label: t('sign'),
        onClick: () => open({ kind: 'sign', review }),
      }),
    answer: (review: Review, signature: Signature): Act =>
      actIf(mayAnswerReviewDispute(toSign(review), signature.party), {
        label: t('answer'),
        onClick: () => open({ kind: 'answer', review, signature }),
      }),
    link: (review: Review, signature: Signature, label: string): Act =>
      actIf(mayMakeSigningLink(toSign(review), signature), {
        label,
        onClick: () => open({ kind: 'link', review, signature }),
      }),
  }
}
