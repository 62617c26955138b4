import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { say } from '@journeyline/app-kit/say'
import {
  CONSENT_METHODS,
  consentDay,
  consentMethodName,
} from '@journeyline/domain/candidates/candidate-profile'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/format'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { profileMessages } from './messages.ts'
import { useRecordConsent } from './record-consent.ts'

type Props = { enrollmentId: string; name: string; opened: boolean; onClose: () => void }

const methods = CONSENT_METHODS.map((method) => ({ value: method, label: consentMethodName(method) }))

/** Writes down that the learner agreed to be shown to employers. */
export function RecordConsentDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(profileMessages)
  return (
    <FormDialog title={t('recordTitle', { name: rest.name })} opened={opened} onClose={onClose}>
      {(onDirty) => <RecordConsentForm onDirty={onDirty} onRecorded={onClose} {...rest} />}
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'enrollmentId' | 'name'> & {
  onDirty: (dirty: boolean) => void
  onRecorded: () => void
}

function RecordConsentForm({ enrollmentId, name, onDirty, onRecorded }: FormProps) {
  const t = useMessages(profileMessages)
  const record = useRecordConsent()
  const form = useChecked({
    initial: { method: '', onDay: todayIso() },
    check: ({ method, onDay }) => [
      ...(method ? [] : [{ path: 'method', message: t('methodMissing') }]),
      ...(onDay ? dayProblem(onDay) : [{ path: 'onDay', message: t('onDayMissing') }]),
    ],
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ method: chosen, onDay }) => {
    const method = CONSENT_METHODS.find((one) => one === chosen)
    if (!method) return undefined
    const { refused } = await record({ enrollmentId, method, onDay }, name)
    if (refused) return problemsOf(refused)
    onDirty(false)
    onRecorded()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <p>{t('recordText', { name })}</p>
      <SelectField label={t('method')} required options={methods} {...form.field('method')} />
      <DayField label={t('onDay')} required {...form.field('onDay')} />
      <SubmitButton pending={form.pending}>{t('record')}</SubmitButton>
    </form>
  )
}

function dayProblem(onDay: string) {
  const day = parseLocalDate(onDay)
  const today = parseLocalDate(todayIso())
  if (!day || !today) return []
  const decision = consentDay(day, today)
  return decision.allowed ? [] : [{ path: 'onDay', message: say(decision) }]
}
