import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { fieldOfEntry } from '@journeyline/app-kit/hours/field-of-entry'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { LedgerEntry } from '../ledger-entry.ts'
import { hoursMessages } from '../messages.ts'
import { HoursFields, type VersionOfHours } from './hours-fields.tsx'
import { type HoursValues, hoursInput, hoursProblems, valuesOf } from './hours-values.ts'
import { useResubmitHours } from './resubmit-hours.ts'

type Props = {
  /** The rejected entry; null closes the dialog. */
  entry: LedgerEntry | null
  enrollment: VersionOfHours
  onClose: () => void
  refresh: () => void
}

/** Mends a rejected entry and sends it again in its place. */
export function SendAgainDialog({ entry, onClose, ...rest }: Props) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const title = entry ? t('sendAgainTitle', { day: format.day(entry.onDay) }) : ''
  return (
    <FormDialog title={title} opened={entry !== null} onClose={onClose}>
      {entry && <SendAgainForm entry={entry} onSent={onClose} {...rest} />}
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'enrollment' | 'refresh'> & {
  entry: LedgerEntry
  onSent: () => void
}

function SendAgainForm({ entry, enrollment, refresh, onSent }: FormProps) {
  const t = useMessages(hoursMessages)
  const resubmit = useResubmitHours()
  const form = useActForm<HoursValues>({
    initial: valuesOf(entry),
    check: hoursProblems,
    act: (values) => {
      const { kind: _same, lateReason, ...details } = hoursInput(values)
      return resubmit({ hoursEntryId: entry.id, details, lateReason })
    },
    fieldOf: fieldOfEntry,
    onDone: () => {
      notify.done(t('sentAgainNotice'))
      refresh()
      onSent()
    },
  })
  return (
    <ActForm form={form} submit={t('sendAgainAct')}>
      <p>{t('sendAgainText')}</p>
      {entry.decisionReason && <p>{t('rejectedBecause', { reason: entry.decisionReason })}</p>}
      <HoursFields form={form} enrollment={enrollment} />
    </ActForm>
  )
}
