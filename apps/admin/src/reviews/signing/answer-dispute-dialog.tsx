import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { ReviewAnswerDetails } from '@journeyline/domain/reviews/review-dispute'
import { mayUpdateReview } from '@journeyline/domain/reviews/review-signing'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from '../messages.ts'
import type { Review, Signature } from '../review-fragment.ts'
import { toSign } from '../review-rules.ts'
import { useAnswerDispute } from './answer-dispute.ts'
import classes from './answer-dispute-dialog.module.css'

type Props = { review: Review; signature: Signature; opened: boolean; onClose: () => void }

/** Answers a party that says that a review is not what was said. */
export function AnswerDisputeDialog({ review, signature, opened, onClose }: Props) {
  const t = useMessages(reviewMessages)
  return (
    <FormDialog title={t('answerTitle', { name: signature.name })} opened={opened} onClose={onClose}>
      <AnswerForm review={review} signature={signature} onAnswered={onClose} />
    </FormDialog>
  )
}

type FormProps = { review: Review; signature: Signature; onAnswered: () => void }

function AnswerForm({ review, signature, onAnswered }: FormProps) {
  const t = useMessages(reviewMessages)
  const answer = useAnswerDispute()
  const form = useActForm({
    initial: { answer: '' },
    check: (values) => checkWith(ReviewAnswerDetails, values),
    act: (values) => answer({ reviewSignatureId: signature.id, ...values }, review.enrollment.learner.name),
    onDone: onAnswered,
  })
  const { name, dispute } = signature
  return (
    <ActForm form={form} submit={t('answerSubmit')}>
      <blockquote className={classes.said}>{dispute?.reason}</blockquote>
      <p>{t(mayUpdateReview(toSign(review)).allowed ? 'answerMayEdit' : 'answerMayNotEdit')}</p>
      <TextField
        label={t('answerLabel')}
        help={t('answerHelp', { name })}
        multiline
        required
        {...form.field('answer')}
      />
    </ActForm>
  )
}
