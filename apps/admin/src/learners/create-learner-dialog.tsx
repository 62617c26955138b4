import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { CreateLearnerForm } from './create-learner-form.tsx'
import { learnerMessages } from './messages.ts'

type Props = { opened: boolean; onClose: () => void; onCreated: (learner: { id: string }) => void }

/** Writes down a new learner, in a dialog. */
export function CreateLearnerDialog({ opened, onClose, onCreated }: Props) {
  const t = useMessages(learnerMessages)
  return (
    <FormDialog title={t('addLearner')} opened={opened} onClose={onClose} wide>
      <CreateLearnerForm onCreated={onCreated} />
    </FormDialog>
  )
}
