import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { DisablingDetails } from '@journeyline/domain/people/managing'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
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
      {person && <DisableForm person={person} onDisabled={onClose} />}
    </FormDialog>
  )
}

type FormProps = { person: Named; onDisabled: () => void }

function DisableForm({ person, onDisabled }: FormProps) {
  const t = useMessages(peopleMessages)
  const disable = useDisablePerson()
  const form = useActForm({
    initial: { reason: '' },
    check: (values) => checkWith(DisablingDetails, values),
    act: ({ reason }) => disable(person, reason),
    onDone: onDisabled,
  })
  return (
    <ActForm form={form} submit={t('disable')}>
      <p>{t('disableText', { name: person.name })}</p>
      <TextField label={t('reason')} help={t('reasonHelp')} multiline required {...form.field('reason')} />
    </ActForm>
  )
}
