import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { NumberField } from '@journeyline/ui/form/number-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { type CohortValues, suggestedCode } from './cohort-values.ts'
import { cohortMessages } from './messages.ts'

type Form = {
  values: CohortValues
  set: <Path extends keyof CohortValues>(path: Path, value: CohortValues[Path]) => void
  field: <Path extends keyof CohortValues>(path: Path) => FieldBinding<CohortValues[Path]>
}

/** The fields of a cohort. With `suggest` the code follows the name until somebody writes a code. */
export function CohortFields({ form, suggest }: { form: Form; suggest?: boolean }) {
  const t = useMessages(cohortMessages)
  const rename = (name: string) => {
    if (suggest && form.values.code === suggestedCode(form.values.name)) form.set('code', suggestedCode(name))
    form.set('name', name)
  }
  return (
    <>
      <TextField label={t('name')} help={t('nameHelp')} required {...form.field('name')} onChange={rename} />
      <TextField label={t('code')} help={t('codeHelp')} required {...form.field('code')} />
      <DayField label={t('startsOn')} required {...form.field('startsOn')} />
      <DayField label={t('expectedEndsOn')} required {...form.field('expectedEndsOn')} />
      <NumberField
        label={t('seats')}
        help={t('seatsHelp')}
        required
        min={1}
        unit={t('seatsUnit')}
        {...form.field('capacity')}
      />
    </>
  )
}
