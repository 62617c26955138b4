import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { say } from '@journeyline/app-kit/say'
import { moveKind, type Stage, stageName } from '@journeyline/domain/enrollments/stages'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/format'
import { type Translate, useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { boardMessages } from './messages.ts'
import { type Card, type MoveDetails, moveDecision } from './move-rule.ts'

export type AskedMove = { card: Card; to: Stage }

type Props = {
  asked: AskedMove | null
  onClose: () => void
  onMove: (asked: AskedMove, details: MoveDetails) => void
}

/** Asks why, and from which day, before a move that has to be explained. */
export function MoveDialog({ asked, onClose, onMove }: Props) {
  const t = useMessages(boardMessages)
  return (
    <FormDialog title={asked ? titleOf(t, asked) : ''} opened={asked !== null} onClose={onClose}>
      {(onDirty) =>
        asked && (
          <MoveForm
            asked={asked}
            onDirty={onDirty}
            onMove={(details) => {
              onDirty(false)
              onClose()
              onMove(asked, details)
            }}
          />
        )
      }
    </FormDialog>
  )
}

type FormProps = {
  asked: AskedMove
  onDirty: (dirty: boolean) => void
  onMove: (details: MoveDetails) => void
}

function MoveForm({ asked, onDirty, onMove }: FormProps) {
  const t = useMessages(boardMessages)
  const form = useChecked({
    initial: { reason: '', effectiveOn: todayIso() },
    check: ({ reason, effectiveOn }) => {
      if (effectiveOn === '') return [{ path: 'effectiveOn', message: t('dayMissing') }]
      const decision = moveDecision(asked.card, asked.to, { reason: reason.trim(), effectiveOn })
      return decision.allowed ? [] : [{ path: decision.field ?? 'reason', message: say(decision) }]
    },
  })
  useEffect(() => onDirty(form.dirty), [form.dirty, onDirty])
  const send = form.form(async ({ reason, effectiveOn }) => {
    onMove({ reason: reason.trim(), effectiveOn })
    return undefined
  })
  return (
    <form {...send} className="jl-form">
      <FormErrors errors={form.summary} />
      <TextField label={t('reason')} help={t('reasonHelp')} multiline required {...form.field('reason')} />
      <DayField label={t('effectiveOn')} required {...form.field('effectiveOn')} />
      <SubmitButton pending={form.pending}>{actOf(t, asked)}</SubmitButton>
    </form>
  )
}

type T = Translate<typeof boardMessages>

function titleOf(t: T, { card, to }: AskedMove): string {
  const words = { name: card.learnerName, stage: stageName(to) }
  const kind = moveKind(card.stage, to)
  if (kind === 'WITHDRAWAL') return t('dialogWithdraw', words)
  return t(kind === 'REINSTATEMENT' ? 'dialogReinstate' : 'dialogTitle', words)
}

function actOf(t: T, { card, to }: AskedMove): string {
  const kind = moveKind(card.stage, to)
  if (kind === 'WITHDRAWAL') return t('doWithdraw')
  return t(kind === 'REINSTATEMENT' ? 'doReinstate' : 'doMove', { stage: stageName(to) })
}
