import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { credentialMessages } from '../messages.ts'
import { useUpdateAapcRenewal } from './update-aapc-renewal.ts'

type Props = {
  learnerId: string
  /** The learner's, as it was read. */
  version: number
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
      <RenewalDayForm onSaved={onClose} {...rest} />
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'opened' | 'onClose'> & {
  onSaved: () => void
}

function RenewalDayForm({ learnerId, version, name, renewsOn, onSaved }: FormProps) {
  const t = useMessages(credentialMessages)
  const save = useUpdateAapcRenewal()
  const form = useActForm({
    initial: { renewsOn: renewsOn ?? '' },
    check: () => [],
    act: (values) =>
      save(
        { learnerId, expectedVersion: version, details: { renewsOn: values.renewsOn || null } },
        t('savedRenewalDay'),
      ),
    onDone: onSaved,
  })
  return (
    <ActForm form={form} submit={t('saveRenewalDay')}>
      <DayField
        label={t('renewalDay')}
        help={t('renewalDayHelp', { name })}
        optional
        {...form.field('renewsOn')}
      />
    </ActForm>
  )
}
