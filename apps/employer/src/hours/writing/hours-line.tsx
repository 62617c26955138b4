import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { type Option, SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { useChecked } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { hoursMessages } from '../messages.ts'
import styles from './hours-line.module.css'
import type { LineValues } from './hours-lines.ts'

type Props = {
  line: number
  form: ReturnType<typeof useChecked<LineValues>>
  options: readonly Option[]
  /** Minutes that stand on the line's day already. */
  written: number
}

/** A day and its hours. */
export function HoursLine({ line, form, options, written }: Props) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const day = form.values[`onDay_${line}`] ?? ''
  return (
    <fieldset className={styles.line}>
      <legend>
        {day ? format.day(day, 'weekday') : t('aDay')}
        {written > 0 && (
          <span className="jl-dim"> {t('alreadyWritten', { hours: format.hours(written) })}</span>
        )}
      </legend>
      <DayField label={t('day')} help="" {...form.field(`onDay_${line}`)} />
      <HoursField label={t('hours')} {...form.field(`minutes_${line}`)} />
      <SelectField
        label={t('competency')}
        options={options}
        placeholder={t('noneInParticular')}
        clearable
        searchable
        {...form.field(`competencyId_${line}`)}
      />
      <TextField label={t('note')} {...form.field(`note_${line}`)} />
    </fieldset>
  )
}
