import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { RevocationDetails } from '@journeyline/domain/competencies/revoke-sign-off'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { competencyMessages } from './messages.ts'
import { useRevokeSignOff } from './revoke-sign-off.ts'

type Revoked = { id: string; levelName: string; judgedOn: string; code: string }
type Props = {
  /** What to revoke; null closes the dialog. */
  signOff: Revoked | null
  apprenticeName: string
  onClose: () => void
}

/** Says what revoking does, and asks why. */
export function RevokeDialog({ signOff, apprenticeName, onClose }: Props) {
  const t = useMessages(competencyMessages)
  const title = signOff ? t('revokeTitle', { code: signOff.code, name: apprenticeName }) : ''
  return (
    <FormDialog title={title} opened={signOff !== null} onClose={onClose}>
      {signOff && <RevokeForm signOff={signOff} onDone={onClose} />}
    </FormDialog>
  )
}

type FormProps = { signOff: Revoked; onDone: () => void }

function RevokeForm({ signOff, onDone }: FormProps) {
  const t = useMessages(competencyMessages)
  const format = useFormats()
  const revoke = useRevokeSignOff()
  const form = useActForm({
    initial: { reason: '' },
    check: (values) => checkWith(RevocationDetails, values),
    act: ({ reason }) => revoke(signOff.id, reason, signOff.code),
    onDone,
  })
  return (
    <ActForm form={form} submit={t('revokeSignOff')}>
      <p>{t('revokeText', { level: signOff.levelName, day: format.day(signOff.judgedOn) })}</p>
      <TextField label={t('reason')} help={t('reasonHelp')} required multiline {...form.field('reason')} />
    </ActForm>
  )
}
