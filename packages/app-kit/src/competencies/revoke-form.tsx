import { RevocationDetails } from '@journeyline/domain/competencies/revoke-sign-off'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { ActForm } from '../form/act-form.tsx'
import { checkWith } from '../form/check-with.ts'
import { useActForm } from '../form/use-act-form.ts'
import { revokeMessages } from './revoke-messages.ts'
import { useRevokeSignOff } from './revoke-sign-off.ts'

type Props = {
  signOff: { id: string; levelName: string; judgedOn: string }
  code: string
  /** Who will read the reason. */
  reasonHelp: string
  onDone: () => void
}

/** Says what revoking does, and asks why. */
export function RevokeForm({ signOff, code, reasonHelp, onDone }: Props) {
  const t = useMessages(revokeMessages)
  const format = useFormats()
  const revoke = useRevokeSignOff()
  const form = useActForm({
    initial: { reason: '' },
    check: (values) => checkWith(RevocationDetails, values),
    act: ({ reason }) => revoke(signOff.id, reason, code),
    onDone,
  })
  return (
    <ActForm form={form} submit={t('revokeSignOff')}>
      <p>{t('revokeText', { level: signOff.levelName, day: format.day(signOff.judgedOn) })}</p>
      <TextField label={t('reason')} help={reasonHelp} required multiline {...form.field('reason')} />
    </ActForm>
  )
}
