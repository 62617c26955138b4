import { PASSWORD_LEAST } from '@journeyline/domain/people/password'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { passwordMessages } from './password-messages.ts'

/** A password as it is chosen, with what it has to be. */
export function NewPasswordField({ label, ...field }: FieldBinding<string> & { label: string }) {
  const t = useMessages(passwordMessages)
  return (
    <TextField
      label={label}
      help={t('nextHelp', { least: PASSWORD_LEAST })}
      type="password"
      autoComplete="new-password"
      required
      {...field}
    />
  )
}
