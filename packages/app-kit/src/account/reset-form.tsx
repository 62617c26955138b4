import { PasswordChoice } from '@journeyline/domain/people/password'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { ActForm } from '../form/act-form.tsx'
import { checkWith } from '../form/check-with.ts'
import { useActForm } from '../form/use-act-form.ts'
import { passwordMessages } from './password-messages.ts'
import { useResetPassword } from './reset-password.ts'

type Props = { token: string; email: string; onReset: (password: string) => void }

/** A new password, by a link. */
export function ResetForm({ token, email, onReset }: Props) {
  const t = useMessages(passwordMessages)
  const reset = useResetPassword()
  const form = useActForm({
    initial: { password: '' },
    check: ({ password }) => checkWith(PasswordChoice, { email, password }).slice(0, 1),
    act: ({ password }) => reset({ token, password }),
    onDone: (_done, { password }) => onReset(password),
  })
  return (
    <ActForm form={form} submit={t('resetAct')}>
      <TextField
        label={t('next')}
        help={t('nextHelp')}
        type="password"
        autoComplete="new-password"
        required
        {...form.field('password')}
      />
    </ActForm>
  )
}
