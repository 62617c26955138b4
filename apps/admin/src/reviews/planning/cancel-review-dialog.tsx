import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { ReviewCancellation } from '@journeyline/domain/reviews/review-details'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { reviewMessages } from '../messages.ts'
import type { Review } from '../review-fragment.ts'
import { useCancelReview } from './cancel-review.ts'

type Props = { review: Review; opened: boolean; onClose: () => void }

/** Cancels a planned review, and says why. */
export function CancelReviewDialog({ review, opened, onClose }: Props) {
  const t = useMessages(reviewMessages)
  const { name } = review.enrollment.learner
  return (
    <FormDialog title={t('cancelTitle', { name })} opened={opened} onClose={onClose}>
      {(onDirty) => <CancelForm review={review} onDirty={onDirty} onCanceled={onClose} />}
    </FormDialog>
  )
}

type FormProps = { review: Review; onDirty: (dirty: boolean) => void; onCanceled: () => void }

function CancelForm({ review, onDirty, onCanceled }: FormProps) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const cancel = useCancelReview()
  const form = useChecked({
    initial: { reason: '' },
    check: (values) => checkWith(ReviewCancellation, values),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ reason }) => {
    const { refused } = await cancel({ reviewId: review.id, reason }, review.enrollment.learner.name)
    if (refused) return problemsOf(refused)
    onDirty(false)
    onCanceled()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <p>{t('cancelText', { day: format.day(review.plannedOn) })}</p>
      <TextField label={t('reason')} multiline required {...form.field('reason')} />
      <SubmitButton pending={form.pending}>{t('cancelSubmit')}</SubmitButton>
    </form>
  )
}
