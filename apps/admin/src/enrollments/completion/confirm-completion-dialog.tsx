import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { ConfirmationDetails } from '@journeyline/domain/progress/confirm-completion'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useConfirmCompletion } from './confirm-completion.ts'
import { completionMessages } from './messages.ts'

type Props = {
  enrollment: { id: string; version: number }
  learnerName: string
  /** How the completion stands, in a sentence. */
  inWords: string
  opened: boolean
  onClose: () => void
}

/** Asks why a completion holds although something is open. */
export function ConfirmCompletionDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(completionMessages)
  return (
    <FormDialog title={t('title', { name: rest.learnerName })} opened={opened} onClose={onClose}>
      {opened && <ConfirmCompletionForm onConfirmed={onClose} {...rest} />}
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'opened' | 'onClose'> & { onConfirmed: () => void }

function ConfirmCompletionForm({ enrollment, learnerName, inWords, onConfirmed }: FormProps) {
  const t = useMessages(completionMessages)
  const confirm = useConfirmCompletion()
  const form = useActForm({
    initial: { reason: '' },
    check: (values) => checkWith(ConfirmationDetails, values),
    act: ({ reason }) =>
      confirm({ enrollmentId: enrollment.id, expectedVersion: enrollment.version, reason }),
    onDone: () => {
      notify.done(t('confirmed', { name: learnerName }))
      onConfirmed()
    },
  })
  return (
    <ActForm form={form} submit={t('confirm')}>
      <p>{inWords}</p>
      <TextField label={t('reason')} help={t('reasonHelp')} multiline {...form.field('reason')} />
    </ActForm>
  )
}
