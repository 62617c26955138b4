import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { CeuReversalDetails } from '@journeyline/domain/credentials/ceu-entry'
import { ceusInWords } from '@journeyline/domain/credentials/ceu-units'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
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
      {(onDirty) => entry && <ReverseCeuForm entry={entry} onDirty={onDirty} onReversed={onClose} />}
    </FormDialog>
  )
}

type FormProps = { entry: Entry; onDirty: (dirty: boolean) => void; onReversed: () => void }

function ReverseCeuForm({ entry, onDirty, onReversed }: FormProps) {
  const t = useMessages(credentialMessages)
  const reverse = useReverseCeuEntry()
  const { id, title, units } = entry
  const form = useChecked({
    initial: { reason: '' },
    check: (values) => checkWith(CeuReversalDetails, values),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async (values) => {
    const { reason } = CeuReversalDetails.parse(values)
    const { refused } = await reverse({ ceuEntryId: id, reason }, t('reversedCeus', { title }))
    if (refused) return problemsOf(refused)
    onDirty(false)
    onReversed()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <p>{t('reverseText', { title, ceus: ceusInWords(units) })}</p>
      <TextField label={t('reason')} help={t('reasonHelp')} required multiline {...form.field('reason')} />
      <SubmitButton pending={form.pending}>{t('reverseAct')}</SubmitButton>
    </form>
  )
}
