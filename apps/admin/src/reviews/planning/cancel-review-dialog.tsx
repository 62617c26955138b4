import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { ReviewCancellation } from '@journeyline/domain/reviews/review-details'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
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
      <CancelForm review={review} onCanceled={onClose} />
    </FormDialog>
  )
}

type FormProps = { review: Review; onCanceled: () => void }

function CancelForm({ review, onCanceled }: FormProps) {
  const t = useMessages(reviewMessages)
  const format = useFormats()
  const cancel = useCancelReview()
  const { id, version } = review
  const form = useActForm({
    initial: { reason: '' },
    check: (values) => checkWith(ReviewCancellation, values),
    act: ({ reason }) =>
      cancel({ reviewId: id, expectedVersion: version, reason }, review.enrollment.learner.name),
    onDone: onCanceled,
  })
  return (
    <ActForm form={form} submit={t('cancelSubmit')}>
      <p>{t('cancelText', { day: format.day(review.plannedOn) })}</p>
      <TextField label={t('reason')} multiline required {...form.field('reason')} />
    </ActForm>
  )
}
