import { PasswordChoice } from '@journeyline/domain/people/password'
import { InvitationDetails } from '@journeyline/domain/people/person-details'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { NewPasswordField } from '../account/new-password-field.tsx'
import { ActForm } from '../form/act-form.tsx'
import { checkWith } from '../form/check-with.ts'
import { useActForm } from '../form/use-act-form.ts'
import { useAcceptInvitation } from './accept-invitation.ts'
import { sessionMessages } from './session-messages.ts'

export type Joined = { email: string; password: string }
type Props = {
  token: string
  /** What the invitation already says; the first set-up says neither. */
  name: string | null
  email: string | null
  /** Whether another address than the invited one may be given. */
  emailStays?: boolean
  submit: string
  onJoined: (joined: Joined) => void
}

/** Name, address and a password: what makes an invitation a person. */
export function JoinForm({ token, name, email, emailStays = false, submit, onJoined }: Props) {
  const t = useMessages(sessionMessages)
  const accept = useAcceptInvitation()
  const form = useActForm({
    initial: { name: name ?? '', email: email ?? '', password: '' },
    check: joiningProblems,
    act: (values) => accept({ ...values, token, name: values.name.trim(), email: values.email.trim() }),
    onDone: (_done, values) => onJoined({ email: values.email.trim(), password: values.password }),
  })
  return (
    <ActForm form={form} submit={submit}>
      <TextField label={t('name')} autoComplete="name" required {...form.field('name')} />
      <TextField
        label={t('email')}
        help={emailStays ? undefined : t('emailHelp')}
        type="email"
        autoComplete="username"
        required
        disabled={emailStays}
        {...form.field('email')}
      />
      <NewPasswordField label={t('choosePassword')} {...form.field('password')} />
    </ActForm>
  )
}

/** Name and address as an invitation has them, and a password that is not the address: one thing at a time of it. */
function joiningProblems(values: { name: string; email: string; password: string }) {
  return [
    ...checkWith(InvitationDetails, { ...values, role: 'STAFF' }),
    ...checkWith(PasswordChoice, values).slice(0, 1),
  ]
}
