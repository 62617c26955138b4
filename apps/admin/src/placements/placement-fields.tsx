import { labelOf } from '@journeyline/app-kit/label-of'
import { ALONGSIDE_REASONS, EMPLOYEE_STATUSES, WORK_PATTERNS } from '@journeyline/domain/placements/codes'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { NumberField } from '@journeyline/ui/form/number-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import type { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { placementMessages } from './messages.ts'
import { usePlacementChoices } from './placement-choices.ts'
import type { Placement } from './placement-fragment.ts'
import type { PlacementValues } from './placement-values.ts'

type Props = {
  form: Pick<ReturnType<typeof useChecked<PlacementValues>>, 'field' | 'set' | 'values'>
  currency: string
  /** The wage that is paid already; one that differs is paid from today, unless the day is put back to correct it. */
  wagePaid?: Pick<Placement, 'hourlyWageMinor' | 'wageSince'>
  /** Whether another employment runs, beside which this one may be said to run. */
  besideAnother: boolean
}

const patterns = WORK_PATTERNS.map((one) => ({ value: one, label: labelOf('workPattern', one) }))
const statuses = EMPLOYEE_STATUSES.map((one) => ({ value: one, label: labelOf('employeeStatus', one) }))
const reasons = ALONGSIDE_REASONS.map((one) => ({ value: one, label: labelOf('alongsideReason', one) }))

/** From when, where, under whom and on what terms somebody is employed. */
export function PlacementFields({ form, currency, wagePaid, besideAnother }: Props) {
  const t = useMessages(placementMessages)
  const { people, worksites } = usePlacementChoices(form.values.employerId)
  return (
    <>
      <DayField label={t('startedOn')} required {...form.field('startedOn')} />
      <SelectField
        label={t('worksite')}
        options={worksites}
        placeholder={t('notSaid')}
        clearable
        optional
        {...form.field('worksiteId')}
      />
      <SelectField
        label={t('supervisor')}
        help={t('supervisorHelp')}
        options={people}
        placeholder={t('nobody')}
        clearable
        optional
        {...form.field('supervisorId')}
      />
      <HoursField label={t('hoursPerWeek')} optional {...form.field('minutesPerWeek')} />
      <SelectField
        label={t('workPattern')}
        options={patterns}
        placeholder={t('notSaid')}
        clearable
        optional
        {...form.field('workPattern')}
      />
      <SelectField
        label={t('employeeStatus')}
        options={statuses}
        placeholder={t('notSaid')}
        clearable
        optional
        {...form.field('employeeStatus')}
      />
      <NumberField
        label={t('hourlyWage')}
        {...{ unit: currency, decimals: 2, optional: true }}
        {...form.field('wage')}
        onChange={(wage) => {
          form.set('wage', wage)
          if (wagePaid?.wageSince && form.values.wageSince === wagePaid.wageSince)
            form.set('wageSince', todayIso())
        }}
      />
      {form.values.wage !== '' && (
        <DayField
          label={t('wageSince')}
          help={t(wagePaid?.wageSince ? 'wageSinceHelp' : 'firstWageHelp')}
          optional
          {...form.field('wageSince')}
        />
      )}
      {besideAnother && (
        <SelectField
          label={t('alongside')}
          help={t('alongsideHelp')}
          options={reasons}
          placeholder={t('notBeside')}
          clearable
          optional
          {...form.field('alongsideReason')}
        />
      )}
    </>
  )
}
