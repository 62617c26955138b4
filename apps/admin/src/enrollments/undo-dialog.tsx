import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { labelOf } from '@journeyline/app-kit/label-of'
import { say } from '@journeyline/app-kit/say'
import { mayUndoStageChange } from '@journeyline/domain/enrollments/stage-change'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { enrollmentMessages } from './messages.ts'
import { useUndoStageChange } from './undo-stage-change.ts'

type Change = { id: string; toStage: Stage }
type Props = {
  /** What to undo; null closes the dialog. */
  change: Change | null
  learnerName: string
  backTo: Stage | null
  onClose: () => void
  refresh: () => void
}

/** Undoes the latest stage change, and asks why. */
export function UndoDialog({ change, onClose, ...rest }: Props) {
  const t = useMessages(enrollmentMessages)
  const title = change ? t('undoTitle', { stage: labelOf('stage', change.toStage) }) : ''
  return (
    <FormDialog title={title} opened={change !== null} onClose={onClose}>
      {change && <UndoForm change={change} onUndone={onClose} {...rest} />}
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'learnerName' | 'backTo' | 'refresh'> & {
  change: Change
  onUndone: () => void
}

function UndoForm({ change, learnerName, backTo, refresh, onUndone }: FormProps) {
  const t = useMessages(enrollmentMessages)
  const undo = useUndoStageChange()
  const form = useActForm({
    initial: { reason: '' },
    check: ({ reason }) => {
      const decision = mayUndoStageChange({
        isLatest: true,
        isFirst: false,
        alreadyUndone: false,
        learnerName,
        reason,
      })
      return decision.allowed ? [] : [{ path: 'reason', message: say(decision) }]
    },
    act: async ({ reason }) => {
      const outcome = await undo(change.id, reason)
      refresh()
      return outcome
    },
    onDone: () => {
      notify.done(t('undone', { count: 1, name: learnerName }))
      onUndone()
    },
  })
  return (
    <ActForm form={form} submit={t('undoAct')}>
      {backTo && <p>{t('undoConsequence', { name: learnerName, stage: labelOf('stage', backTo) })}</p>}
      <TextField label={t('undoReason')} optional multiline {...form.field('reason')} />
    </ActForm>
  )
}
