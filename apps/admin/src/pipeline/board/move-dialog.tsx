import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useTyped } from '@journeyline/app-kit/form/typed'
import { labelOf } from '@journeyline/app-kit/label-of'
import { say } from '@journeyline/app-kit/say'
import { leavingReasonsOf } from '@journeyline/domain/enrollments/leaving'
import { moveKind, type Stage } from '@journeyline/domain/enrollments/stages'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { type Translate, useMessages } from '@journeyline/ui/words/messages.tsx'
import { boardMessages } from './messages.ts'
import { type Card, type MoveDetails, moveDecision } from './move-rule.ts'

export type AskedMove = { card: Card; to: Stage }

type Props = {
  asked: AskedMove | null
  /** The country of the program, which has its own reasons for leaving. */
  country: string
  onClose: () => void
  onMove: (asked: AskedMove, details: MoveDetails) => void
}

/** Asks why, and from which day, before a move that has to be explained. */
export function MoveDialog({ asked, country, onClose, onMove }: Props) {
  const t = useMessages(boardMessages)
  return (
    <FormDialog title={asked ? titleOf(t, asked) : ''} opened={asked !== null} onClose={onClose}>
      {asked && (
        <MoveForm
          asked={asked}
          country={country}
          onMove={(details) => {
            onClose()
            onMove(asked, details)
          }}
        />
      )}
    </FormDialog>
  )
}

type FormProps = {
  asked: AskedMove
  country: string
  onMove: (details: MoveDetails) => void
}

function MoveForm({ asked, country, onMove }: FormProps) {
  const t = useMessages(boardMessages)
  const reasons = leavingReasonsOf(country)
  const initial = { reason: '', leavingReason: '', effectiveOn: todayIso() }
  const details = ({ reason, leavingReason, effectiveOn }: typeof initial): MoveDetails => ({
    ...{ reason: reason.trim(), effectiveOn },
    ...(asked.to === 'WITHDRAWN'
      ? { leaving: { reason: reasons.find((one) => one === leavingReason) ?? null, country } }
      : {}),
  })
  const form = useChecked({
    initial,
    check: (values) => {
      if (values.effectiveOn === '') return [{ path: 'effectiveOn', message: t('dayMissing') }]
      const decision = moveDecision(asked.card, asked.to, details(values))
      return decision.allowed ? [] : [{ path: decision.field ?? 'reason', message: say(decision) }]
    },
  })
  const saved = useTyped(form.dirty)
  const send = form.form(async (values) => {
    saved()
    onMove(details(values))
    return undefined
  })
  return (
    <ActForm form={{ ...form, send }} submit={actOf(t, asked)}>
      {asked.to === 'WITHDRAWN' && (
        <SelectField
          label={t('leavingReason')}
          required
          placeholder={t('leavingReasonChoose')}
          options={reasons.map((reason) => ({ value: reason, label: labelOf('leavingReason', reason) }))}
          {...form.field('leavingReason')}
        />
      )}
      <TextField label={t('reason')} help={t('reasonHelp')} multiline required {...form.field('reason')} />
      <DayField label={t('effectiveOn')} required {...form.field('effectiveOn')} />
    </ActForm>
  )
}

type T = Translate<typeof boardMessages>

function titleOf(t: T, { card, to }: AskedMove): string {
  const words = { name: card.learnerName, stage: labelOf('stage', to) }
  const kind = moveKind(card.path, card.stage, to)
  if (kind === 'WITHDRAWAL') return t('dialogWithdraw', words)
  return t(kind === 'REINSTATEMENT' ? 'dialogReinstate' : 'dialogTitle', words)
}

function actOf(t: T, { card, to }: AskedMove): string {
  const kind = moveKind(card.path, card.stage, to)
  if (kind === 'WITHDRAWAL') return t('doWithdraw')
  return t(kind === 'REINSTATEMENT' ? 'doReinstate' : 'doMove', { stage: labelOf('stage', to) })
}
