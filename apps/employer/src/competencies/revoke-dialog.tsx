import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { RevocationDetails } from '@journeyline/domain/competencies/revoke-sign-off'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
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
      {(onDirty) => signOff && <RevokeForm signOff={signOff} onDirty={onDirty} onDone={onClose} />}
    </FormDialog>
  )
}

type FormProps = { signOff: Revoked; onDirty: (dirty: boolean) => void; onDone: () => void }

function RevokeForm({ signOff, onDirty, onDone }: FormProps) {
  const t = useMessages(competencyMessages)
  const format = useFormats()
  const revoke = useRevokeSignOff()
  const form = useChecked({
    initial: { reason: '' },
    check: (values) => checkWith(RevocationDetails, values),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ reason }) => {
    const problems = await revoke(signOff.id, reason, signOff.code)
    if (problems) return problems
    onDirty(false)
    onDone()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <p>{t('revokeText', { level: signOff.levelName, day: format.day(signOff.judgedOn) })}</p>
      <TextField label={t('reason')} help={t('reasonHelp')} required multiline {...form.field('reason')} />
      <SubmitButton pending={form.pending}>{t('revokeSignOff')}</SubmitButton>
    </form>
  )
}
