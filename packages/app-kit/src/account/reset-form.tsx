import { checkWith } from '@journeyline/app-kit/form/check-with'
import { PasswordChoice } from '@journeyline/domain/people/password'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { problemsOf } from '../acts/refusal.ts'
import { SendFailed } from '../form/send-failed.tsx'
import { passwordMessages } from './password-messages.ts'
import { useResetPassword } from './reset-password.ts'

type Props = { token: string; email: string; onReset: (password: string) => void }

/** A new password, by a link. */
export function ResetForm({ token, email, onReset }: Props) {
  const t = useMessages(passwordMessages)
  const reset = useResetPassword()
  const form = useChecked({
    initial: { password: '' },
    check: ({ password }) => checkWith(PasswordChoice, { email, password }).slice(0, 1),
  })
  const send = form.form(async ({ password }) => {
    const { refused } = await reset({ token, password })
    if (refused) return problemsOf(refused)
    onReset(password)
    return undefined
  })
  return (
    <form {...send} className="jl-form">
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <TextField
        label={t('next')}
        help={t('nextHelp')}
        type="password"
        autoComplete="new-password"
        required
        {...form.field('password')}
      />
      <SubmitButton pending={form.pending}>{t('resetAct')}</SubmitButton>
    </form>
  )
}
