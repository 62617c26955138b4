import { problemsOf, type Refusal } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { say } from '@journeyline/app-kit/say'
import type { Decision } from '@journeyline/domain/decision'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { hoursMessages } from './messages.ts'

type Words = { title: string; text: string; act: string }
type Props = {
  opened: boolean
  words: Words
  /** The rule, asked with the reason as it is typed. */
  decide: (reason: string) => Decision
  /** Does it; returns why it could not be done. */
  onReason: (reason: string) => Promise<Refusal | undefined>
  onClose: () => void
}

/** Asks for the reason of a rejection or a taking back. */
export function ReasonDialog({ opened, onClose, ...rest }: Props) {
  return (
    <FormDialog title={rest.words.title} opened={opened} onClose={onClose}>
      {(onDirty) => <ReasonForm onDirty={onDirty} onDone={onClose} {...rest} />}
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'words' | 'decide' | 'onReason'> & {
  onDirty: (dirty: boolean) => void
  onDone: () => void
}

function ReasonForm({ words, decide, onReason, onDirty, onDone }: FormProps) {
  const t = useMessages(hoursMessages)
  const form = useChecked({
    initial: { reason: '' },
    check: ({ reason }) => {
      const decision = decide(reason)
      return decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]
    },
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ reason }) => {
    const refused = await onReason(reason.trim())
    if (refused) return problemsOf(refused)
    onDirty(false)
    onDone()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <p>{words.text}</p>
      <TextField label={t('reason')} required multiline {...form.field('reason')} />
      <SubmitButton pending={form.pending}>{words.act}</SubmitButton>
    </form>
  )
}
