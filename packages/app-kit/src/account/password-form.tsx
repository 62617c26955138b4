import { PasswordChange } from '@journeyline/domain/people/password'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { ActForm } from '../form/act-form.tsx'
import { checkWith } from '../form/check-with.ts'
import { useActForm } from '../form/use-act-form.ts'
import { useChangePassword } from './change-password.ts'
import { NewPasswordField } from './new-password-field.tsx'
import { passwordMessages } from './password-messages.ts'

type Props = { email: string; onChanged: () => void }

/** The present password and a new one. */
export function PasswordForm({ email, onChanged }: Props) {
  const t = useMessages(passwordMessages)
  const change = useChangePassword()
  const form = useActForm({
    initial: { currentPassword: '', newPassword: '' },
    // one thing at a time: an empty password is only missing
    check: (values) => checkWith(PasswordChange, { ...values, email }).slice(0, 1),
    act: (values) => change(values),
    onDone: onChanged,
  })
  return (
    <ActForm form={form} submit={t('changePassword')}>
      <TextField
        label={t('current')}
        type="password"
        autoComplete="current-password"
        required
        {...form.field('currentPassword')}
      />
      <NewPasswordField label={t('next')} {...form.field('newPassword')} />
    </ActForm>
  )
}
