import { type SignIn, signIn } from '@journeyline/api-client/session'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { type Translate, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { sessionMessages } from './session-messages.ts'

type Refusal = Extract<SignIn, { ok: false }>
type Props = {
  /** What is said of an account that is disabled: whom to ask is the app's to know. */
  disabled: string
  onSignedIn: () => void
  /** What stands under the button. */
  children?: ReactNode
}

/** E-mail address and password; says why a session did not begin, and keeps what was typed. */
export function SignInForm({ disabled, onSignedIn, children }: Props) {
  const t = useMessages(sessionMessages)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const form = useChecked({
    initial: { email: '', password: '' },
    check: ({ email, password }) => [
      ...(email.trim() ? [] : [{ path: 'email', message: t('emailMissing') }]),
      ...(password ? [] : [{ path: 'password', message: t('passwordMissing') }]),
    ],
  })
  const send = form.form(async ({ email, password }) => {
    setRefused(null)
    const answer = await signIn(email.trim(), password)
    if (answer.ok) onSignedIn()
    else setRefused(answer)
    return undefined
  })
  return (
    <form {...send} className="jl-form">
      <FormErrors errors={form.summary} />
      {refused && (
        <Alert color={refused.reason === 'wrong' ? 'red' : 'amber'} role="alert">
          {refused.reason === 'disabled' ? disabled : whyNot(t, refused)}
        </Alert>
      )}
      <TextField label={t('email')} type="email" autoComplete="username" required {...form.field('email')} />
      <TextField
        label={t('password')}
        type="password"
        autoComplete="current-password"
        required
        {...form.field('password')}
      />
      <SubmitButton pending={form.pending}>{t('signIn')}</SubmitButton>
      {children}
    </form>
  )
}

function whyNot(t: Translate<typeof sessionMessages>, refused: Exclude<Refusal, { reason: 'disabled' }>) {
  if (refused.reason === 'refused') return refused.message
  if (refused.reason !== 'too-many') return t(refused.reason as 'wrong' | 'unavailable')
  const { retryAfterSeconds: seconds } = refused
  return seconds ? t('tooManyUntil', { seconds }) : t('tooMany')
}
