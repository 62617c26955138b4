import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { EvidenceRemoval } from '@journeyline/domain/evidence/evidence-removal'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
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
      {file && <RemoveForm file={file} onRemoved={onClose} />}
    </FormDialog>
  )
}

type FormProps = { file: NamedFile; onRemoved: () => void }

function RemoveForm({ file, onRemoved }: FormProps) {
  const t = useMessages(evidenceMessages)
  const remove = useRemoveEvidence()
  const form = useActForm({
    initial: { reason: '' },
    check: (values) => checkWith(EvidenceRemoval, values),
    act: ({ reason }) => remove(file, reason),
    onDone: onRemoved,
  })
  return (
    <ActForm form={form} submit={t('removeAct')}>
      <div>
        <p>{t('removeConsequence')}</p>
        {file.proves && <p>{t('removeProof', { proof: file.proves })}</p>}
      </div>
      <TextField label={t('reason')} required multiline {...form.field('reason')} />
    </ActForm>
  )
}
