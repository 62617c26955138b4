import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/format'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { profileMessages } from './messages.ts'
import { useWithdrawConsent } from './withdraw-consent.ts'

type Props = { enrollmentId: string; name: string; opened: boolean; onClose: () => void }

/** Writes down that the learner took the consent back, and says what follows. */
export function WithdrawConsentDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(profileMessages)
  return (
    <FormDialog title={t('withdrawTitle', { name: rest.name })} opened={opened} onClose={onClose}>
      {(onDirty) => <WithdrawConsentForm onDirty={onDirty} onTakenBack={onClose} {...rest} />}
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'enrollmentId' | 'name'> & {
  onDirty: (dirty: boolean) => void
  onTakenBack: () => void
}

function WithdrawConsentForm({ enrollmentId, name, onDirty, onTakenBack }: FormProps) {
  const t = useMessages(profileMessages)
  const withdraw = useWithdrawConsent()
  const form = useChecked({
    initial: { onDay: todayIso() },
    check: ({ onDay }) => {
      if (!onDay) return [{ path: 'onDay', message: t('withdrawDayMissing') }]
      return onDay > todayIso() ? [{ path: 'onDay', message: t('withdrawFuture') }] : []
    },
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ onDay }) => {
    const { refused } = await withdraw({ enrollmentId, onDay }, name)
    if (refused) return problemsOf(refused)
    onDirty(false)
    onTakenBack()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <p>{t('withdrawText', { name })}</p>
      <DayField label={t('withdrawDay', { name })} required {...form.field('onDay')} />
      <SubmitButton pending={form.pending}>{t('withdraw')}</SubmitButton>
    </form>
  )
}
