import { signIn } from '@journeyline/api-client/session'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { type Problem, useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { signInMessages } from './messages.ts'

/** Asks for e-mail address and password; `onDone` once the session has begun. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const t = useMessages(signInMessages)
  const form = useChecked({
    initial: { email: '', password: '' },
    check: ({ email, password }) => [
      ...(email.trim() ? [] : [{ path: 'email', message: t('needEmail') }]),
      ...(password ? [] : [{ path: 'password', message: t('needPassword') }]),
    ],
  })
  const send = async (values: { email: string; password: string }): Promise<Problem[] | undefined> => {
    const answer = await signIn(values.email.trim(), values.password)
    if (!answer.ok) return [{ path: 'password', message: refusal(answer) }]
    onDone()
    return undefined
  }
  const refusal = ({ reason, retryAfterSeconds = 0 }: { reason: string; retryAfterSeconds?: number }) => {
    if (reason === 'too-many') return t('tooMany', { seconds: retryAfterSeconds })
    if (reason === 'disabled') return t('disabled')
    return t(reason === 'wrong' ? 'wrong' : 'unavailable')
  }
  return (
    <form className="jl-form" {...form.form(send)}>
      <FormErrors errors={form.summary} />
      <TextField type="email" autoComplete="username" label={t('email')} {...form.field('email')} />
      <TextField
        type="password"
        autoComplete="current-password"
        label={t('password')}
        {...form.field('password')}
      />
      <SubmitButton pending={form.pending}>{t('submit')}</SubmitButton>
      <p className="jl-dim">{t('noAccount')}</p>
    </form>
  )
}
