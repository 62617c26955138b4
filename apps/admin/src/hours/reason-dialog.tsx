import type { Outcome } from '@journeyline/app-kit/acts/refusal'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { fieldOfEntry } from '@journeyline/app-kit/hours/field-of-entry'
import { say } from '@journeyline/app-kit/say'
import type { Decision } from '@journeyline/domain/decision'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { hoursMessages } from './messages.ts'

type Words = { title: string; text: string; act: string }
type Props = {
  opened: boolean
  words: Words
  /** The rule, asked with the reason as it is typed. */
  decide: (reason: string) => Decision
  onReason: (reason: string) => Promise<Outcome<unknown> | undefined>
  onClose: () => void
}

/** Asks for the reason of a rejection or a taking back. */
export function ReasonDialog({ opened, onClose, ...rest }: Props) {
  return (
    <FormDialog title={rest.words.title} opened={opened} onClose={onClose}>
      <ReasonForm onDone={onClose} {...rest} />
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'words' | 'decide' | 'onReason'> & {
  onDone: () => void
}

function ReasonForm({ words, decide, onReason, onDone }: FormProps) {
  const t = useMessages(hoursMessages)
  const form = useActForm({
    initial: { reason: '' },
    check: ({ reason }) => {
      const decision = decide(reason)
      return decision.allowed ? [] : [{ path: decision.field ?? 'form', message: say(decision) }]
    },
    act: ({ reason }) => onReason(reason.trim()),
    fieldOf: fieldOfEntry,
    onDone,
  })
  return (
    <ActForm form={form} submit={words.act}>
      <p>{words.text}</p>
      <TextField label={t('reason')} required multiline {...form.field('reason')} />
    </ActForm>
  )
}
