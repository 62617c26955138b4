import { type SignIn, signIn } from '@journeyline/api-client/session'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { type Problem, useChecked } from '@journeyline/ui/form/use-checked'
import { type Translate, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert } from '@mantine/core'
import { useState } from 'react'
import { signInMessages } from './messages.ts'

type Refusal = Extract<SignIn, { ok: false }>

/** E-mail address and password; says why a sign-in did not work and keeps what was typed. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useMessages(signInMessages)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const form = useChecked({
    initial: { email: '', password: '' },
    check: ({ email, password }): Problem[] => [
      ...(email.trim() === '' ? [{ path: 'email', message: t('emailMissing') }] : []),
      ...(password === '' ? [{ path: 'password', message: t('passwordMissing') }] : []),
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
          {whyNot(t, refused)}
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
    </form>
  )
}

function whyNot(t: Translate<typeof signInMessages>, refused: Refusal): string {
  if (refused.reason === 'refused') return refused.message
  if (refused.reason !== 'too-many') return t(refused.reason)
  const { retryAfterSeconds: seconds } = refused
  return seconds ? t('tooManyUntil', { seconds }) : t('tooMany')
}
