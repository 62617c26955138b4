import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useTyped } from '@journeyline/app-kit/form/typed'
import { labelOf } from '@journeyline/app-kit/label-of'
import { leavingReasonsOf } from '@journeyline/domain/enrollments/leaving'
import { nextStep } from '@journeyline/domain/enrollments/stage-change'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import type { Role } from '@journeyline/domain/people/roles'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { useRole } from '../session/use-role.ts'
import { useChangeStage } from './change-stage.ts'
import { GateNotice } from './gate-notice.tsx'
import { enrollmentMessages } from './messages.ts'
import {
  AT_GATE,
  leavingReasonIn,
  type MoveRefusal,
  type Mover,
  type MoveValues,
  moveNeedsReason,
  moveRefusals,
  possibleStages,
  stageFrom,
} from './move.ts'
import { MoveRefusals } from './move-refusals.tsx'
import { PassableDay } from './passable-day.tsx'

type Props = {
  /** Whom to move; none closes the dialog. */
  movers: readonly Mover[]
  /** The stage chosen at first; '' leaves it to the person. */
  toStage?: string
  onClose: () => void
  onMoved: () => void
  /** Brings counts and histories up to date, after the move and after its undo. */
  refresh: () => void
}

/** Moves one learner or many to a stage: all of them, or, with the reason for each, none. */
export function ChangeStageDialog({ movers, onClose, ...rest }: Props) {
  const t = useMessages(enrollmentMessages)
  const title = t('moveTitle', { count: movers.length, name: movers[0]?.learnerName ?? '' })
  return (
    <FormDialog title={title} opened={movers.length > 0} onClose={onClose}>
      <ChangeStageForm chosen={movers} {...rest} />
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'toStage' | 'onMoved' | 'refresh'> & {
  chosen: readonly Mover[]
}

/** What the server said of a move to a stage; of another stage it says nothing. */
type Answered = { to: Stage; refusals: readonly MoveRefusal[] }

function ChangeStageForm({ chosen, toStage, onMoved, refresh }: FormProps) {
  const t = useMessages(enrollmentMessages)
  const role = useRole()
  const change = useChangeStage()
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const [answered, setAnswered] = useState<Answered | null>(null)
  const [sent, setSent] = useState(false)
  const movers = chosen.filter(({ enrollmentId }) => !leftOut.includes(enrollmentId))
  const many = chosen.length > 1
  const missing = (values: MoveValues) => [
    ...(values.toStage ? [] : [{ path: 'toStage', message: t('toStageMissing') }]),
    ...(values.effectiveOn ? [] : [{ path: 'effectiveOn', message: t('effectiveOnMissing') }]),
  ]
  const form = useChecked<MoveValues>({
    initial: {
      toStage: toStage ?? usualNext(chosen),
      effectiveOn: todayIso(),
      reason: '',
      leavingReason: '',
      override: false,
      keepPlacements: false,
    },
    check: (values) => [...missing(values), ...fieldProblems(movers, values, role)],
  })
  const saved = useTyped(form.values.reason !== '')

  const { override } = form.values
  const to = stageFrom(form.values.toStage)
  const heard = answered?.to === to ? stillRefused(answered.refusals, leftOut, override) : []
  const refusals = many && sent ? [...personal(movers, form.values, role), ...heard] : []
  const atGate = [
    ...moveRefusals(movers, { ...form.values, override: false }, role),
    ...(answered?.to === to ? stillRefused(answered.refusals, leftOut, false) : []),
  ].filter(({ field }) => field === AT_GATE)

  const send = form.form(async (values) => {
    const stage = stageFrom(values.toStage)
    setSent(true)
    setAnswered(null)
    if (!stage || (many && personal(movers, values, role).length > 0)) return undefined
    const moving = {
      movers,
      toStage: stage,
      effectiveOn: values.effectiveOn,
      reason: values.reason.trim() || null,
      leavingReason: leavingReasonIn(values),
      override: values.override,
      keepPlacements: values.keepPlacements,
    }
    const outcome = await change(moving, refresh)
    if (outcome.done) {
      saved()
      onMoved()
      return undefined
    }
    if (outcome.refusals.some(({ stale }) => stale)) refresh()
    if (outcome.refusals.length > 0) setAnswered({ to: stage, refusals: outcome.refusals })
    const [only] = outcome.refusals
    if (many && only) return undefined
    return only?.field ? [{ path: pathOf(only, role), message: only.message }] : problemsOf(outcome.refused)
  })
  const usual = usualNext(chosen)
  return (
    <ActForm
      form={{ ...form, send }}
      submit={to ? t('move', { count: movers.length, stage: labelOf('stage', to) }) : t('moveNone')}
    >
      {refusals.length > 0 && (
        <MoveRefusals
          refusals={refusals}
          count={movers.length}
          onLeaveOut={() => setLeftOut([...leftOut, ...refusals.map(({ enrollmentId }) => enrollmentId)])}
        />
      )}
      <SelectField
        label={t('toStage')}
        required
        options={possibleStages(chosen).map((stage) => ({
          value: stage,
          label:
            stage === usual ? t('usualNext', { stage: labelOf('stage', stage) }) : labelOf('stage', stage),
        }))}
        {...form.field('toStage')}
      />
      {(override || (atGate.length > 0 && (!many || sent))) && (
        <GateNotice
          sentence={many ? null : (atGate[0]?.message ?? null)}
          mayOverride={role === 'STAFF_ADMIN'}
          {...form.field('override')}
        />
      )}
      <div>
        <DayField label={t('effectiveOn')} required {...form.field('effectiveOn')} />
        <PassableDay
          refusals={heard}
          value={form.values.effectiveOn}
          onChoose={form.field('effectiveOn').onChange}
        />
      </div>
      {to === 'WITHDRAWN' && (
        <SelectField
          label={t('leavingReason')}
          required
          placeholder={t('leavingReasonChoose')}
          options={leavingReasonsOf(chosen[0]?.country ?? '').map((reason) => ({
            value: reason,
            label: labelOf('leavingReason', reason),
          }))}
          {...form.field('leavingReason')}
        />
      )}
      {to === 'WITHDRAWN' && (
        <CheckField
          label={t('keepPlacements')}
          help={t('keepPlacementsHelp')}
          {...form.field('keepPlacements')}
        />
      )}
      <TextField
        label={t('reason')}
        help={t('reasonHelp')}
        multiline
        {...(to && moveNeedsReason(movers, to, override) ? { required: true } : { optional: true })}
        {...form.field('reason')}
      />
    </ActForm>
  )
}

/** The usual next stage when it is the same for all of them, else ''. */
function usualNext(movers: readonly Mover[]): string {
  const next = new Set(movers.map(({ path, stage }) => nextStep(path, stage) ?? ''))
  return next.size === 1 ? ([...next][0] ?? '') : ''
}

/** What can be mended at a field: all for a single learner; for many only the reasons, which are the same for all. */
function fieldProblems(movers: readonly Mover[], values: MoveValues, role: Role) {
  const refusals = moveRefusals(movers, values, role)
  const shown = movers.length === 1 ? refusals : refusals.filter(({ field }) => isOfAll(field)).slice(0, 1)
  return shown.map((refusal) => ({ path: pathOf(refusal, role), message: refusal.message }))
}

/** The field of this form that a refusal is about: where there is no override to give, another stage has to be chosen. */
function pathOf({ field }: MoveRefusal, role: Role): string {
  if (field === AT_GATE) return role === 'STAFF_ADMIN' ? AT_GATE : 'toStage'
  return field === 'to' || !field ? 'toStage' : field
}

const isOfAll = (field: string | null | undefined) => field === 'reason' || field === 'leavingReason'

/** What stands in the way of one of many, so that only leaving them out or another choice helps. */
function personal(movers: readonly Mover[], values: MoveValues, role: Role) {
  return movers.length === 1 ? [] : moveRefusals(movers, values, role).filter(({ field }) => !isOfAll(field))
}

function stillRefused(refusals: readonly MoveRefusal[], leftOut: readonly string[], override: boolean) {
  return refusals.filter(
    ({ enrollmentId, field }) => !leftOut.includes(enrollmentId) && !(override && field === AT_GATE),
  )
}
