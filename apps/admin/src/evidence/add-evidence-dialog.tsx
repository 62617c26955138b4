import type { FormFile } from '@journeyline/api-client/use-sent-files'
import { EvidenceField } from '@journeyline/app-kit/evidence/evidence-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useTyped } from '@journeyline/app-kit/form/typed'
import { say } from '@journeyline/app-kit/say'
import type { Decision } from '@journeyline/domain/decision'
import { maySendWithEvidence } from '@journeyline/domain/evidence/evidence-file'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { type Problem, useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { evidenceMessages } from './messages.ts'

type Learner = { id: string; name: string }
type Props = { learner: Learner; opened: boolean; onClose: () => void }

/** Adds files to a learner's record that prove nothing in particular. Each is there as soon as it has arrived. */
export function AddEvidenceDialog({ learner, opened, onClose }: Props) {
  const t = useMessages(evidenceMessages)
  return (
    <FormDialog title={t('addTitle', { name: learner.name })} opened={opened} onClose={onClose}>
      <AddForm learner={learner} onDone={onClose} />
    </FormDialog>
  )
}

type FormProps = { learner: Learner; onDone: () => void }

function AddForm({ learner: { id, name }, onDone }: FormProps) {
  const t = useMessages(evidenceMessages)
  const form = useChecked<{ files: readonly FormFile[] }>({
    initial: { files: [] },
    check: ({ files }) => problemsOf(files.length === 0 ? t('filesMissing') : maySendWithEvidence(files)),
  })
  const isOnTheWay = form.values.files.some((file) => file.id === null)
  useTyped(isOnTheWay)
  const finish = form.form(async ({ files }) => {
    notify.done(t('added', { count: files.length, name }))
    onDone()
    return undefined
  })
  return (
    <form className="jl-form" {...finish}>
      <FormErrors errors={form.summary} />
      <p>{t('addNote')}</p>
      <EvidenceField of={{ learner: id }} asksUnits label={t('files')} required {...form.field('files')} />
      <SubmitButton pending={form.pending}>{t('done')}</SubmitButton>
    </form>
  )
}

function problemsOf(no: string | Decision): Problem[] {
  if (typeof no === 'string') return [{ path: 'files', message: no }]
  return no.allowed ? [] : [{ path: 'files', message: say(no) }]
}
