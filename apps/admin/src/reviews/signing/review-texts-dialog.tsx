import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from '../messages.ts'
import type { Review } from '../review-fragment.ts'
import { useHoldReview } from './hold-review.ts'
import { ReviewForm, type ReviewValues } from './review-form.tsx'
import { useUpdateReview } from './update-review.ts'

type Props = {
  review: Review
  /** Writes the meeting down, or only changes what is written. */
  kind: 'hold' | 'edit'
  opened: boolean
  onClose: () => void
}

/** Writes a meeting down, prepares it, or changes what was written while nobody has signed. */
export function ReviewTextsDialog({ review, kind, opened, onClose }: Props) {
  const t = useMessages(reviewMessages)
  const hold = useHoldReview()
  const edit = useUpdateReview()
  const { name } = review.enrollment.learner
  const asHeld = kind === 'hold' || review.status === 'HELD'
  const words = kind === 'hold' ? 'hold' : asHeld ? 'edit' : 'prepare'
  const save = ({ heldOn, ...texts }: ReviewValues) => {
    const read = { reviewId: review.id, expectedVersion: review.version }
    if (kind === 'hold') return hold({ ...read, details: { heldOn, ...texts } }, name)
    return edit({ ...read, details: { ...(asHeld ? { heldOn } : {}), ...texts } }, name)
  }
  return (
    <FormDialog title={t(`${words}Title`, { name })} opened={opened} onClose={onClose} wide>
      <ReviewForm
        review={review}
        asHeld={asHeld}
        submit={t(`${words}Submit`)}
        save={save}
        onSaved={onClose}
      />
    </FormDialog>
  )
}
