import { checkWith } from '@journeyline/app-kit/form/check-with'
import { SignatureDetails } from '@journeyline/domain/reviews/review-details'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useBlocker } from '@tanstack/react-router'
import { reviewMessages } from './messages.ts'
import type { ApprenticeReview } from './review-fragment.ts'
import { useSignReview } from './sign-review.ts'

/** What signing means, room for a comment, and the button. */
export function SignForm({ review }: { review: ApprenticeReview }) {
  const t = useMessages(reviewMessages)
  const sign = useSignReview()
  const form = useChecked({
    initial: { comment: '' },
    check: (values) => checkWith(SignatureDetails, { name: review.apprenticeName, ...values }),
  })
  const ask = useUnsavedGuard(form.dirty)
  useBlocker({ shouldBlockFn: async () => form.dirty && !(await ask()), enableBeforeUnload: false })
  return (
    <form className="jl-form" {...form.form(({ comment }) => sign(review, comment))}>
      <FormErrors errors={form.summary} />
      <TextField label={t('comment')} help={t('commentHelp')} multiline optional {...form.field('comment')} />
      <p>{t('meaning')}</p>
      <SubmitButton pending={form.pending}>{t('sign')}</SubmitButton>
    </form>
  )
}
