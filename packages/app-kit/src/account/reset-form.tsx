import { PasswordChoice } from '@journeyline/domain/people/password'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { ActForm } from '../form/act-form.tsx'
import { checkWith } from '../form/check-with.ts'
import { useActForm } from '../form/use-act-form.ts'
import { NewPasswordField } from './new-password-field.tsx'
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
      <NewPasswordField label={t('next')} {...form.field('password')} />
    </ActForm>
  )
}
