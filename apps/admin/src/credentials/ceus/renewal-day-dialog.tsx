import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { credentialMessages } from '../messages.ts'
import { useSetAapcRenewal } from './set-aapc-renewal.ts'

type Props = {
  learnerId: string
  name: string
  renewsOn: string | null
  opened: boolean
  onClose: () => void
}

/** Notes the last day of a renewal cycle as AAPC shows it to the learner. */
export function RenewalDayDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(credentialMessages)
  return (
    <FormDialog title={t('renewalDayOf', { name: rest.name })} opened={opened} onClose={onClose}>
      {(onDirty) => <RenewalDayForm onDirty={onDirty} onSaved={onClose} {...rest} />}
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'opened' | 'onClose'> & {
  onDirty: (dirty: boolean) => void
  onSaved: () => void
}

function RenewalDayForm({ learnerId, name, renewsOn, onDirty, onSaved }: FormProps) {
  const t = useMessages(credentialMessages)
  const save = useSetAapcRenewal()
  const form = useChecked({ initial: { renewsOn: renewsOn ?? '' }, check: () => [] })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async (values) => {
    const { refused } = await save({ learnerId, renewsOn: values.renewsOn || null }, t('savedRenewalDay'))
    if (refused) return problemsOf(refused)
    onDirty(false)
    onSaved()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <DayField
        label={t('renewalDay')}
        help={t('renewalDayHelp', { name })}
        optional
        {...form.field('renewsOn')}
      />
      <SubmitButton pending={form.pending}>{t('saveRenewalDay')}</SubmitButton>
    </form>
  )
}
