import { checkWith } from '@journeyline/app-kit/form/check-with'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { say } from '@journeyline/app-kit/say'
import { emailAddress } from '@journeyline/domain/people/contact'
import { PasswordChoice } from '@journeyline/domain/people/password'
import { problemWords } from '@journeyline/domain/words/problem'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { type Problem, useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { signInMessages } from './messages.ts'
import { type Joining, useAcceptInvitation } from './use-accept-invitation.ts'

type Props = {
  token: string
  /** What the invitation already says; the first set-up says neither. */
  name: string | null
  email: string | null
  firstSetUp: boolean
  onJoined: (joined: { email: string; password: string }) => void
}

/** Name, address and a password: what makes an invitation a person. The invited address can't be changed. */
export function JoinForm({ token, name, email, firstSetUp, onJoined }: Props) {
  const t = useMessages(signInMessages)
  const accept = useAcceptInvitation()
  const form = useChecked<Joining>({
    initial: { name: name ?? '', email: email ?? '', password: '' },
    check: (values) => checkJoining(values, t('nameMissing')),
  })
  const send = form.form(async (values) => {
    const problems = await accept(token, values)
    if (problems.length > 0) return problems
    onJoined({ email: values.email.trim(), password: values.password })
    return undefined
  })
  return (
    <form {...send} className="jl-form">
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <TextField label={t('name')} autoComplete="name" required {...form.field('name')} />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        required
        disabled={email !== null}
        {...form.field('email')}
      />
      <TextField
        label={t('choosePassword')}
        help={t('passwordHelp')}
        type="password"
        autoComplete="new-password"
        required
        {...form.field('password')}
      />
      <SubmitButton pending={form.pending}>{t(firstSetUp ? 'setUpAct' : 'joinAct')}</SubmitButton>
    </form>
  )
}

function checkJoining({ name, email, password }: Joining, nameMissing: string): Problem[] {
  const address = emailAddress.safeParse(email)
  return [
    ...(name.trim() === '' ? [{ path: 'name', message: nameMissing }] : []),
    ...(address.error?.issues ?? [])
      .slice(0, 1)
      .map((issue) => ({ path: 'email', message: say(problemWords(issue)) })),
    // One thing at a time: an empty password is only missing.
    ...checkWith(PasswordChoice, { email, password }).slice(0, 1),
  ]
}
