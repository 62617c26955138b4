import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { DisablingDetails } from '@journeyline/domain/people/managing'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { useDisablePerson } from './disable-person.ts'
import { peopleMessages } from './messages.ts'

type Named = { id: string; name: string }
type Props = {
  /** Whom to disable; null closes the dialog. */
  person: Named | null
  onClose: () => void
}

/** Keeps a person from signing in for a time, and asks why. */
export function DisableDialog({ person, onClose }: Props) {
  const t = useMessages(peopleMessages)
  const title = person ? t('disableTitle', { name: person.name }) : ''
  return (
    <FormDialog title={title} opened={person !== null} onClose={onClose}>
      {(onDirty) => person && <DisableForm person={person} onDirty={onDirty} onDisabled={onClose} />}
    </FormDialog>
  )
}

type FormProps = { person: Named; onDirty: (dirty: boolean) => void; onDisabled: () => void }

function DisableForm({ person, onDirty, onDisabled }: FormProps) {
  const t = useMessages(peopleMessages)
  const disable = useDisablePerson()
  const form = useChecked({
    initial: { reason: '' },
    check: (values) => checkWith(DisablingDetails, values),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ reason }) => {
    const { refused } = await disable(person, reason)
    if (refused) return problemsOf(refused)
    onDirty(false)
    onDisabled()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <p>{t('disableText', { name: person.name })}</p>
      <TextField label={t('reason')} help={t('reasonHelp')} multiline required {...form.field('reason')} />
      <SubmitButton pending={form.pending}>{t('disable')}</SubmitButton>
    </form>
  )
}
