import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { EvidenceRemoval } from '@journeyline/domain/evidence/evidence-removal'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { evidenceMessages } from './messages.ts'
import { useRemoveEvidence } from './remove-evidence.ts'

/** A file as a person who removes it should know it. */
export type NamedFile = { id: string; name: string; proves: string | null }

type Props = {
  /** What to remove; null closes the dialog. */
  file: NamedFile | null
  onClose: () => void
}

/** Removes a file for good, and asks why. */
export function RemoveEvidenceDialog({ file, onClose }: Props) {
  const t = useMessages(evidenceMessages)
  return (
    <FormDialog
      title={file ? t('removeTitle', { name: file.name }) : ''}
      opened={file !== null}
      onClose={onClose}
    >
      {(onDirty) => file && <RemoveForm file={file} onDirty={onDirty} onRemoved={onClose} />}
    </FormDialog>
  )
}

type FormProps = { file: NamedFile; onDirty: (dirty: boolean) => void; onRemoved: () => void }

function RemoveForm({ file, onDirty, onRemoved }: FormProps) {
  const t = useMessages(evidenceMessages)
  const remove = useRemoveEvidence()
  const form = useChecked({ initial: { reason: '' }, check: (values) => checkWith(EvidenceRemoval, values) })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ reason }) => {
    const { refused } = await remove(file, reason)
    if (refused) return problemsOf(refused)
    onDirty(false)
    onRemoved()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <div>
        <p>{t('removeConsequence')}</p>
        {file.proves && <p>{t('removeProof', { proof: file.proves })}</p>}
      </div>
      <TextField label={t('reason')} required multiline {...form.field('reason')} />
      <SubmitButton pending={form.pending}>{t('removeAct')}</SubmitButton>
    </form>
  )
}
