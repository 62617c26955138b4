import { checkWith } from '@journeyline/app-kit/form/check-with'
import { PasswordChoice } from '@journeyline/domain/people/password'
import { InvitationDetails } from '@journeyline/domain/people/person-details'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useAcceptInvitation } from './accept-invitation.ts'
import { invitationMessages } from './messages.ts'

type Props = { token: string; name: string; email: string; onDone: () => void }

/** Name, address and a password; `onDone` once the person is in. */
export function JoinForm({ token, name, email, onDone }: Props) {
  const t = useMessages(invitationMessages)
  const accept = useAcceptInvitation()
  const form = useChecked({
    initial: { name, email, password: '' },
    check: checked,
  })
  const send = async (values: typeof form.values) => {
    const problems = await accept({ token, ...values, email: values.email.trim() })
    if (!problems) onDone()
    return problems
  }
  return (
    <form className="jl-form" {...form.form(send)}>
      <FormErrors errors={form.summary} />
      <TextField autoComplete="name" label={t('name')} {...form.field('name')} />
      <TextField
        type="email"
        autoComplete="username"
        label={t('email')}
        help={t('emailHelp')}
        {...form.field('email')}
      />
      <TextField
        type="password"
        autoComplete="new-password"
        label={t('password')}
        help={t('passwordHelp')}
        {...form.field('password')}
      />
      <SubmitButton pending={form.pending}>{t('submit')}</SubmitButton>
    </form>
  )
}

type Values = { name: string; email: string; password: string }

/** Name and address as an invitation has them, and a password that is not the address. */
function checked(values: Values) {
  const details = checkWith(InvitationDetails, { ...values, role: 'STAFF' })
  return [...details, ...checkWith(PasswordChoice, values)]
}
