import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { ceusInWords } from '@journeyline/app-kit/say'
import { CeuReversalDetails } from '@journeyline/domain/credentials/ceus/ceu-entry'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { credentialMessages } from '../messages.ts'
import { useReverseCeuEntry } from './reverse-ceu-entry.ts'

type Entry = { id: string; title: string; units: number }
type Props = {
  /** What to take back; null closes the dialog. */
  entry: Entry | null
  onClose: () => void
}

/** Takes CEUs back, and asks why. */
export function ReverseCeuDialog({ entry, onClose }: Props) {
  const t = useMessages(credentialMessages)
  const title = entry ? t('reverseTitle', { title: entry.title }) : ''
  return (
    <FormDialog title={title} opened={entry !== null} onClose={onClose}>
      {entry && <ReverseCeuForm entry={entry} onReversed={onClose} />}
    </FormDialog>
  )
}

type FormProps = { entry: Entry; onReversed: () => void }

function ReverseCeuForm({ entry, onReversed }: FormProps) {
  const t = useMessages(credentialMessages)
  const reverse = useReverseCeuEntry()
  const { id, title, units } = entry
  const form = useActForm({
    initial: { reason: '' },
    check: (values) => checkWith(CeuReversalDetails, values),
    act: async (values) => {
      const { reason } = CeuReversalDetails.parse(values)
      return reverse({ ceuEntryId: id, reason }, t('reversedCeus', { title }))
    },
    onDone: onReversed,
  })
  return (
    <ActForm form={form} submit={t('reverseAct')}>
      <p>{t('reverseText', { title, ceus: ceusInWords(units) })}</p>
      <TextField label={t('reason')} help={t('reasonHelp')} required multiline {...form.field('reason')} />
    </ActForm>
  )
}
