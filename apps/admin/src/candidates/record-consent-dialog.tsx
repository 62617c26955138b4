import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { labelOf } from '@journeyline/app-kit/label-of'
import { say } from '@journeyline/app-kit/say'
import { CONSENT_METHODS, consentDay } from '@journeyline/domain/candidates/candidate-profile'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { profileMessages } from './messages.ts'
import { useRecordConsent } from './record-consent.ts'

type Props = { enrollmentId: string; name: string; opened: boolean; onClose: () => void }

const methods = CONSENT_METHODS.map((method) => ({ value: method, label: labelOf('consentMethod', method) }))

/** Writes down that the learner agreed to be shown to employers. */
export function RecordConsentDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(profileMessages)
  return (
    <FormDialog title={t('recordTitle', { name: rest.name })} opened={opened} onClose={onClose}>
      <RecordConsentForm onRecorded={onClose} {...rest} />
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'enrollmentId' | 'name'> & {
  onRecorded: () => void
}

function RecordConsentForm({ enrollmentId, name, onRecorded }: FormProps) {
  const t = useMessages(profileMessages)
  const record = useRecordConsent()
  const form = useActForm({
    initial: { method: '', onDay: todayIso() },
    check: ({ method, onDay }) => [
      ...(method ? [] : [{ path: 'method', message: t('methodMissing') }]),
      ...(onDay ? dayProblem(onDay) : [{ path: 'onDay', message: t('onDayMissing') }]),
    ],
    act: async ({ method: chosen, onDay }) => {
      const method = CONSENT_METHODS.find((one) => one === chosen)
      if (!method) return undefined
      return record({ enrollmentId, details: { method, onDay } }, name)
    },
    onDone: onRecorded,
  })
  return (
    <ActForm form={form} submit={t('record')}>
      <p>{t('recordText', { name })}</p>
      <SelectField label={t('method')} required options={methods} {...form.field('method')} />
      <DayField label={t('onDay')} required {...form.field('onDay')} />
    </ActForm>
  )
}

function dayProblem(onDay: string) {
  const day = parseLocalDate(onDay)
  const today = parseLocalDate(todayIso())
  if (!day || !today) return []
  const decision = consentDay(day, today)
  return decision.allowed ? [] : [{ path: 'onDay', message: say(decision) }]
}
