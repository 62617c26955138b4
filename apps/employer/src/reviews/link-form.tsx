import { checkWith } from '@journeyline/app-kit/form/check-with'
import { SignatureDetails } from '@journeyline/domain/reviews/review-details'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from './messages.ts'
import { type ReviewToSign, useSignByLink } from './sign-by-link.ts'

type Props = { token: string; onSigned: (review: ReviewToSign) => void }

/** Name, room for a comment, what signing means, and the button. */
export function LinkForm({ token, onSigned }: Props) {
  const t = useMessages(reviewMessages)
  const sign = useSignByLink(token, onSigned)
  const form = useChecked({
    initial: { name: '', comment: '' },
    check: (values) => checkWith(SignatureDetails, values),
  })
  useUnsavedGuard(form.dirty)
  return (
    <form className="jl-form" {...form.form(sign)}>
      <FormErrors errors={form.summary} />
      <TextField
        label={t('yourName')}
        help={t('yourNameHelp')}
        autoComplete="name"
        required
        {...form.field('name')}
      />
      <TextField label={t('comment')} help={t('commentHelp')} multiline optional {...form.field('comment')} />
      <p>{t('meaning')}</p>
      <SubmitButton pending={form.pending}>{t('sign')}</SubmitButton>
    </form>
  )
}
