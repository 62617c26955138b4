import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { SignatureDetails } from '@journeyline/domain/reviews/review-details'
import { reviewPartyName } from '@journeyline/domain/reviews/review-parties'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { reviewMessages } from '../messages.ts'
import type { Review } from '../review-fragment.ts'
import { ReviewTexts } from '../review-texts.tsx'
import { useSignReview } from './sign-review.ts'

type Props = { review: Review; opened: boolean; onClose: () => void }

/** Shows what is signed, and signs it as the person signed in here. */
export function SignReviewDialog({ review, opened, onClose }: Props) {
  const t = useMessages(reviewMessages)
  const { name } = review.enrollment.learner
  return (
    <FormDialog title={t('signTitle', { name })} opened={opened} onClose={onClose} wide>
      {(onDirty) => <SignForm review={review} onDirty={onDirty} onSigned={onClose} />}
    </FormDialog>
  )
}

type FormProps = { review: Review; onDirty: (dirty: boolean) => void; onSigned: () => void }

function SignForm({ review, onDirty, onSigned }: FormProps) {
  const t = useMessages(reviewMessages)
  const sign = useSignReview()
  const mine = review.signatures.find(({ isViewers }) => isViewers)
  const form = useChecked({
    initial: { comment: '' },
    check: (values) => checkWith(SignatureDetails, { name: mine?.name, ...values }),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ comment }) => {
    const { refused } = await sign({ reviewId: review.id, comment }, review.enrollment.learner.name)
    if (refused) return problemsOf(refused)
    onDirty(false)
    onSigned()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <ReviewTexts review={review} />
      <TextField label={t('comment')} help={t('commentHelp')} multiline optional {...form.field('comment')} />
      <p>{mine && t('signText', { party: reviewPartyName(mine.party).toLowerCase() })}</p>
      <SubmitButton pending={form.pending}>{t('sign')}</SubmitButton>
    </form>
  )
}
