import { useState } from 'react'
import { ReviewLinkDialog } from '../../reviews/links/review-link-dialog.tsx'
import { ChangePartiesDialog } from '../../reviews/parties/change-parties-dialog.tsx'
import { CancelReviewDialog } from '../../reviews/planning/cancel-review-dialog.tsx'
import { MoveReviewDialog } from '../../reviews/planning/move-review-dialog.tsx'
import type { ReviewDialog } from '../../reviews/review-acts.ts'
import type { Review } from '../../reviews/review-fragment.ts'
import { AnswerDisputeDialog } from '../../reviews/signing/answer-dispute-dialog.tsx'
import { ReviewTextsDialog } from '../../reviews/signing/review-texts-dialog.tsx'
import { SignReviewDialog } from '../../reviews/signing/sign-review-dialog.tsx'

type Props = {
  dialog: ReviewDialog | null
  /** The reviews as they are now: what is open follows when somebody else saves. */
  reviews: readonly Review[]
  onClose: () => void
}

/** Whichever dialog about a review is open; one that closes stays until it has given the focus back. */
export function ReviewDialogs({ dialog, reviews, onClose }: Props) {
  const [shown, setShown] = useState({ dialog, opening: 0 })
  if (dialog !== null && dialog !== shown.dialog) setShown({ dialog, opening: shown.opening + 1 })
  if (shown.dialog === null) return null
  const { kind, review: opened } = shown.dialog
  const review = reviews.find(({ id }) => id === opened.id) ?? opened
  const props = { key: shown.opening, review, opened: dialog !== null, onClose }
  switch (kind) {
    case 'hold':
    case 'edit':
      return <ReviewTextsDialog kind={kind} {...props} key={props.key} />
    case 'move':
      return <MoveReviewDialog {...props} key={props.key} />
    case 'cancel':
      return <CancelReviewDialog {...props} key={props.key} />
    case 'parties':
      return <ChangePartiesDialog {...props} key={props.key} />
    case 'sign':
      return <SignReviewDialog {...props} key={props.key} />
    case 'answer':
      return <AnswerDisputeDialog signature={shown.dialog.signature} {...props} key={props.key} />
    case 'link':
      return <ReviewLinkDialog signature={shown.dialog.signature} {...props} key={props.key} />
  }
}
