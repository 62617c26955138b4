import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { labelOf } from '@journeyline/app-kit/label-of'
import { END_REASONS } from '@journeyline/domain/placements/codes'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useEndPlacement } from './end-placement.ts'
import { placementMessages } from './messages.ts'
import type { Placement } from './placement-fragment.ts'

type Props = { learnerName: string; placement: Placement; opened: boolean; onClose: () => void }

const reasons = END_REASONS.map((one) => ({ value: one, label: labelOf('endReason', one) }))

/** Ends an employment, or corrects when and why it ended. */
export function EndPlacementDialog({ learnerName, placement, opened, onClose }: Props) {
  const t = useMessages(placementMessages)
  const words = { name: learnerName, employer: placement.employer.name }
  return (
    <FormDialog title={t('endTitle', words)} opened={opened} onClose={onClose}>
      <EndForm placement={placement} onEnded={onClose} />
    </FormDialog>
  )
}

function EndForm({ placement, onEnded }: { placement: Placement; onEnded: () => void }) {
  const t = useMessages(placementMessages)
  const end = useEndPlacement()
  const form = useActForm({
    initial: { endedOn: placement.endedOn ?? todayIso(), endReason: placement.endReason ?? '' },
    check: (values) => [
      ...(values.endedOn ? [] : [{ path: 'endedOn', message: t('endedOnMissing') }]),
      ...(values.endReason ? [] : [{ path: 'endReason', message: t('endReasonMissing') }]),
    ],
    act: async ({ endedOn, endReason: chosen }) => {
      const endReason = END_REASONS.find((one) => one === chosen)
      if (!endReason) return undefined
      const { id: placementId, version: expectedVersion } = placement
      return end({ placementId, expectedVersion, endedOn, endReason })
    },
    onDone: onEnded,
  })
  return (
    <ActForm form={form} submit={t('end')}>
      <p className="jl-dim">{t('endNote', { employer: placement.employer.name })}</p>
      <DayField label={t('endedOn')} required {...form.field('endedOn')} />
      <SelectField label={t('endReason')} options={reasons} required {...form.field('endReason')} />
    </ActForm>
  )
}
