import { checkWith } from '@journeyline/app-kit/form/check-with'
import { PasswordChange } from '@journeyline/domain/people/password'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { problemsOf } from '../acts/refusal.ts'
import { SendFailed } from '../form/send-failed.tsx'
import { useChangePassword } from './change-password.ts'
import { passwordMessages } from './password-messages.ts'

type Props = { email: string; onChanged: () => void }

/** The present password and a new one. */
export function PasswordForm({ email, onChanged }: Props) {
  const t = useMessages(passwordMessages)
  const change = useChangePassword()
  const form = useChecked({
    initial: { currentPassword: '', newPassword: '' },
    // one thing at a time: an empty password is only missing
    check: (values) => checkWith(PasswordChange, { ...values, email }).slice(0, 1),
  })
  const send = form.form(async (values) => {
    const { refused } = await change(values)
    if (refused) return problemsOf(refused)
    onChanged()
    return undefined
  })
  return (
    <form {...send} className="jl-form">
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <TextField
        label={t('current')}
        type="password"
        autoComplete="current-password"
        required
        {...form.field('currentPassword')}
      />
      <TextField
        label={t('next')}
        help={t('nextHelp')}
        type="password"
        autoComplete="new-password"
        required
        {...form.field('newPassword')}
      />
      <SubmitButton pending={form.pending}>{t('changePassword')}</SubmitButton>
    </form>
  )
}
