import { type SignIn, signIn } from '@journeyline/api-client/session'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { type Translate, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert } from '@mantine/core'
import { useState } from 'react'
import { signInMessages } from './messages.ts'

type Refusal = Extract<SignIn, { ok: false }>

/** Asks for e-mail address and password; `onDone` once the session has begun. Says why one did not, and keeps what was typed. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const t = useMessages(signInMessages)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const form = useChecked({
    initial: { email: '', password: '' },
    check: ({ email, password }) => [
      ...(email.trim() ? [] : [{ path: 'email', message: t('needEmail') }]),
      ...(password ? [] : [{ path: 'password', message: t('needPassword') }]),
    ],
  })
  const send = form.form(async ({ email, password }) => {
    setRefused(null)
    const answer = await signIn(email.trim(), password)
    if (answer.ok) onDone()
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

function whyNot(t: Translate<typeof signInMessages>, refused: Refusal): string {
  if (refused.reason === 'refused') return refused.message
  if (refused.reason !== 'too-many') return t(refused.reason)
  return t('tooMany', { seconds: refused.retryAfterSeconds ?? 0 })
}
