import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { fieldOfEntry } from '@journeyline/app-kit/hours/field-of-entry'
import { say } from '@journeyline/app-kit/say'
import { correctionReason } from '@journeyline/domain/hours/correct-hours'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { LedgerEntry } from '../ledger-entry.ts'
import { hoursMessages } from '../messages.ts'
import { useCorrectHours } from './correct-hours.ts'
import { HoursFields, type VersionOfHours } from './hours-fields.tsx'
import { type HoursValues, hoursInput, hoursProblems, valuesOf } from './hours-values.ts'

type Props = {
  /** The approved entry; null closes the dialog. */
  entry: LedgerEntry | null
  enrollment: VersionOfHours
  onClose: () => void
  refresh: () => void
}

/** Takes an approved entry back and writes what is right in its place, in one act. */
export function CorrectDialog({ entry, onClose, ...rest }: Props) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const title = entry ? t('correctTitle', { day: format.day(entry.onDay) }) : ''
  return (
    <FormDialog title={title} opened={entry !== null} onClose={onClose}>
      {entry && <CorrectForm entry={entry} onCorrected={onClose} {...rest} />}
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'enrollment' | 'refresh'> & {
  entry: LedgerEntry
  onCorrected: () => void
}

function CorrectForm({ entry, enrollment, refresh, onCorrected }: FormProps) {
  const t = useMessages(hoursMessages)
  const correct = useCorrectHours()
  // why they are corrected is why they come late, too
  const initial = { ...valuesOf(entry), lateReason: '' }
  const form = useActForm<HoursValues>({
    initial,
    check: (values) => problemsOf(values, initial, t('correctNothing')),
    act: (values) => {
      const { kind: _same, lateReason, ...details } = hoursInput(values)
      return correct({ hoursEntryId: entry.id, details, reason: lateReason ?? '' })
    },
    fieldOf: (path) => (path.endsWith('reason') ? 'lateReason' : fieldOfEntry(path)),
    onDone: () => {
      notify.done(t('correctedNotice'))
      refresh()
      onCorrected()
    },
  })
  return (
    <ActForm form={form} submit={t('correctAct')}>
      <p>{t('correctText')}</p>
      <HoursFields
        form={form}
        enrollment={enrollment}
        why={<TextField label={t('reason')} required multiline {...form.field('lateReason')} />}
      />
    </ActForm>
  )
}

/** What is wrong with the values by themselves, and whether anything is corrected at all, with a reason. */
function problemsOf(values: HoursValues, initial: HoursValues, nothing: string): Problem[] {
  const reason = correctionReason(values.lateReason)
  const changed = JSON.stringify({ ...values, lateReason: '' }) !== JSON.stringify(initial)
  return [
    ...hoursProblems({ ...values, lateReason: '' }),
    ...(reason.allowed ? [] : [{ path: 'lateReason', message: say(reason) }]),
    ...(changed ? [] : [{ path: 'form', message: nothing }]),
  ]
}
