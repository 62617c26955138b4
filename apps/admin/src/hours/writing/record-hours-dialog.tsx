import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useTyped } from '@journeyline/app-kit/form/typed'
import { labelOf } from '@journeyline/app-kit/label-of'
import { HOURS_KINDS } from '@journeyline/domain/hours/hours-entry'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { hoursMessages } from '../messages.ts'
import { HoursFields, type VersionOfHours } from './hours-fields.tsx'
import { type HoursValues, hoursInput, hoursProblems } from './hours-values.ts'
import { useRecordHours } from './record-hours.ts'

type Props = {
  enrollmentId: string
  enrollment: VersionOfHours
  isEmployed: boolean
  opened: boolean
  onClose: () => void
  refresh: () => void
}

/** Writes hours down one entry after the other; the dialog stays open for the next day. */
export function RecordHoursDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(hoursMessages)
  return (
    <FormDialog title={t('recordHours')} opened={opened} onClose={onClose}>
      <RecordHoursForm {...rest} />
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'opened' | 'onClose'>

function RecordHoursForm({ enrollmentId, enrollment, isEmployed, refresh }: FormProps) {
  const t = useMessages(hoursMessages)
  const write = useRecordHours()
  const form = useChecked<HoursValues>({
    initial: {
      kind: isEmployed ? 'OJT' : 'RTI',
      onDay: todayIso(),
      minutes: '',
      competencyId: '',
      courseId: '',
      note: '',
      lateReason: '',
    },
    check: hoursProblems,
  })
  useTyped(form.values.minutes !== '' || form.values.note !== '')
  const send = form.form(async (values) => {
    const problems = await write({ apprentice: { enrollmentId }, ...hoursInput(values) })
    if (problems) return problems
    // Kind, subject and reason are most often the same for the next day.
    form.reset({ ...values, onDay: '', minutes: '', note: '' })
    refresh()
    return undefined
  })
  return (
    <ActForm form={{ ...form, send }} submit={t('write')}>
      <SelectField
        label={t('kind')}
        required
        options={HOURS_KINDS.map((value) => ({ value, label: labelOf('hoursKind', value) }))}
        {...form.field('kind')}
      />
      <HoursFields form={form} enrollment={enrollment} />
    </ActForm>
  )
}
