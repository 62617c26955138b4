import { checkWith } from '@journeyline/app-kit/form/check-with'
import { say } from '@journeyline/app-kit/say'
import { SignatureDetails } from '@journeyline/domain/reviews/review-details'
import { maySignAs } from '@journeyline/domain/reviews/signed-name'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { type Problem, useChecked } from '@journeyline/ui/form/use-checked'
import { useUnsavedGuard } from '@journeyline/ui/form/use-unsaved-guard'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from './messages.ts'
import { type ReviewToSign, useSignByLink } from './sign-by-link.ts'

type Props = {
  token: string
  /** The name that was planned. */
  planned: string
  onSigned: (review: ReviewToSign) => void
}

/** Name, why it is another than was planned where it is, room for a comment, what signing means, and the button. */
export function LinkForm({ token, planned, onSigned }: Props) {
  const t = useMessages(reviewMessages)
  const sign = useSignByLink(token, onSigned)
  const form = useChecked({
    initial: { name: '', otherNameReason: '', comment: '' },
    check: (values) => [...checkWith(SignatureDetails, values), ...anotherName(planned, values)],
  })
  useUnsavedGuard(form.dirty)
  const name = form.field('name')
  const isAnother = name.error !== undefined && name.value.trim() !== ''
  return (
    <form className="jl-form" {...form.form(sign)}>
      <FormErrors errors={form.summary} />
      <TextField label={t('yourName')} help={t('yourNameHelp')} autoComplete="name" required {...name} />
      {(isAnother || form.values.otherNameReason !== '') && (
        <TextField
          label={t('otherName')}
          help={t('otherNameHelp', { name: planned })}
          {...form.field('otherNameReason')}
        />
      )}
      <TextField label={t('comment')} help={t('commentHelp')} multiline optional {...form.field('comment')} />
      <p>{t('meaning')}</p>
      <SubmitButton pending={form.pending}>{t('sign')}</SubmitButton>
    </form>
  )
}

/** That the name is not the one that was planned, and no reason is given. */
function anotherName(planned: string, values: object): Problem[] {
  const { data } = SignatureDetails.safeParse(values)
  const decision = data && maySignAs(planned, data)
  return decision && !decision.allowed ? [{ path: 'name', message: say(decision) }] : []
}
