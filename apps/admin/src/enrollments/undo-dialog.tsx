import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { say } from '@journeyline/app-kit/say'
import { mayUndoStageChange } from '@journeyline/domain/enrollments/stage-change'
import { type Stage, stageName } from '@journeyline/domain/enrollments/stages'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { useEffect } from 'react'
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
  const title = change ? t('undoTitle', { stage: stageName(change.toStage) }) : ''
  return (
    <FormDialog title={title} opened={change !== null} onClose={onClose}>
      {(onDirty) => change && <UndoForm change={change} onDirty={onDirty} onUndone={onClose} {...rest} />}
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'learnerName' | 'backTo' | 'refresh'> & {
  change: Change
  onDirty: (dirty: boolean) => void
  onUndone: () => void
}

function UndoForm({ change, learnerName, backTo, refresh, onDirty, onUndone }: FormProps) {
  const t = useMessages(enrollmentMessages)
  const undo = useUndoStageChange()
  const form = useChecked({
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
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ reason }) => {
    const { refused } = await undo(change.id, reason)
    refresh()
    if (refused) return problemsOf(refused)
    notify.done(t('undone', { count: 1, name: learnerName }))
    onDirty(false)
    onUndone()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      {backTo && <p>{t('undoConsequence', { name: learnerName, stage: stageName(backTo) })}</p>}
      <TextField label={t('undoReason')} optional multiline {...form.field('reason')} />
      <SubmitButton pending={form.pending}>{t('undoAct')}</SubmitButton>
    </form>
  )
}
