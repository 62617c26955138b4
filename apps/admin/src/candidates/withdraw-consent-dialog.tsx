import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { profileMessages } from './messages.ts'
import { useWithdrawConsent } from './withdraw-consent.ts'

type Props = { enrollmentId: string; name: string; opened: boolean; onClose: () => void }

/** Writes down that the learner took the consent back, and says what follows. */
export function WithdrawConsentDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(profileMessages)
  return (
    <FormDialog title={t('withdrawTitle', { name: rest.name })} opened={opened} onClose={onClose}>
      <WithdrawConsentForm onTakenBack={onClose} {...rest} />
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'enrollmentId' | 'name'> & {
  onTakenBack: () => void
}

function WithdrawConsentForm({ enrollmentId, name, onTakenBack }: FormProps) {
  const t = useMessages(profileMessages)
  const withdraw = useWithdrawConsent()
  const form = useActForm({
    initial: { onDay: todayIso() },
    check: ({ onDay }) => {
      if (!onDay) return [{ path: 'onDay', message: t('withdrawDayMissing') }]
      return onDay > todayIso() ? [{ path: 'onDay', message: t('withdrawFuture') }] : []
    },
    act: ({ onDay }) => withdraw({ enrollmentId, onDay }, name),
    onDone: onTakenBack,
  })
  return (
    <ActForm form={form} submit={t('withdraw')}>
      <p>{t('withdrawText', { name })}</p>
      <DayField label={t('withdrawDay', { name })} required {...form.field('onDay')} />
    </ActForm>
  )
}
