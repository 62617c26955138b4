import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { labelOf } from '@journeyline/app-kit/label-of'
import { EMPLOYER_END_REASONS } from '@journeyline/domain/placements/codes'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useEndPlacement } from './end-placement.ts'
import { apprenticeMessages } from './messages.ts'

type Props = {
  placement: { id: string; version: number; apprenticeName: string }
  opened: boolean
  onClose: () => void
}

const reasons = EMPLOYER_END_REASONS.map((one) => ({ value: one, label: labelOf('endReason', one) }))

/** Says that an apprentice left: the last day, and why. */
export function EndPlacementDialog({ placement, opened, onClose }: Props) {
  const t = useMessages(apprenticeMessages)
  return (
    <FormDialog title={t('leftTitle', { name: placement.apprenticeName })} opened={opened} onClose={onClose}>
      <EndForm placement={placement} onEnded={onClose} />
    </FormDialog>
  )
}

function EndForm({ placement, onEnded }: { placement: Props['placement']; onEnded: () => void }) {
  const t = useMessages(apprenticeMessages)
  const end = useEndPlacement(placement.apprenticeName)
  const form = useActForm({
    initial: { endedOn: todayIso(), endReason: '' },
    check: (values) => [
      ...(values.endedOn ? [] : [{ path: 'endedOn', message: t('lastDayMissing') }]),
      ...(values.endReason ? [] : [{ path: 'endReason', message: t('whyLeftMissing') }]),
    ],
    act: async ({ endedOn, endReason: chosen }) => {
      const endReason = EMPLOYER_END_REASONS.find((one) => one === chosen)
      if (!endReason) return undefined
      const { id: placementId, version: expectedVersion } = placement
      return end({ placementId, expectedVersion, endedOn, endReason })
    },
    onDone: onEnded,
  })
  return (
    <ActForm form={form} submit={t('leftSave')}>
      <p className="jl-dim">{t('leftNote')}</p>
      <DayField label={t('lastDay')} required {...form.field('endedOn')} />
      <SelectField label={t('whyLeft')} options={reasons} required {...form.field('endReason')} />
    </ActForm>
  )
}
