import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { useEffect } from 'react'
import { HoursFields, type VersionOfHours } from './hours-fields.tsx'
import { type HoursValues, hoursDetails, hoursProblems } from './hours-values.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { hoursMessages } from './messages.ts'
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
      {(onDirty) => entry && <SendAgainForm entry={entry} onDirty={onDirty} onSent={onClose} {...rest} />}
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'enrollment' | 'refresh'> & {
  entry: LedgerEntry
  onDirty: (dirty: boolean) => void
  onSent: () => void
}

function SendAgainForm({ entry, enrollment, refresh, onDirty, onSent }: FormProps) {
  const t = useMessages(hoursMessages)
  const resubmit = useResubmitHours()
  const form = useChecked<HoursValues>({ initial: valuesOf(entry), check: hoursProblems })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async (values) => {
    const { kind: _same, ...details } = hoursDetails(values)
    const refused = await resubmit({ entryId: entry.id, ...details })
    if (refused) return problemsOf(refused)
    notify.done(t('sentAgainNotice'))
    refresh()
    onDirty(false)
    onSent()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <p>{t('sendAgainText')}</p>
      {entry.decisionReason && <p>{t('rejectedBecause', { reason: entry.decisionReason })}</p>}
      <HoursFields form={form} enrollment={enrollment} />
      <SubmitButton pending={form.pending}>{t('sendAgainAct')}</SubmitButton>
    </form>
  )
}

function valuesOf({ kind, onDay, minutes, competency, course, note, reason }: LedgerEntry): HoursValues {
  return {
    kind,
    onDay,
    minutes,
    competencyId: competency?.id ?? '',
    courseId: course?.id ?? '',
    note: note ?? '',
    lateReason: reason ?? '',
  }
}
