import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { RevocationDetails } from '@journeyline/domain/competencies/revoke-sign-off'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import { competencyMessages } from './messages.ts'
import { useRevokeSignOff } from './revoke-sign-off.ts'

type Props = {
  signOff: { id: string; levelName: string; judgedOn: string }
  code: string
  onDirty: (dirty: boolean) => void
  onDone: () => void
}

/** Says what revoking does, and asks why. */
export function RevokeForm({ signOff, code, onDirty, onDone }: Props) {
  const t = useMessages(competencyMessages)
  const format = useFormats()
  const revoke = useRevokeSignOff()
  const form = useChecked({
    initial: { reason: '' },
    check: (values) => checkWith(RevocationDetails, values),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ reason }) => {
    const { refused } = await revoke(signOff.id, reason, code)
    if (refused) return problemsOf(refused)
    onDirty(false)
    onDone()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <p>{t('revokeText', { level: signOff.levelName, day: format.day(signOff.judgedOn) })}</p>
      <TextField label={t('reason')} help={t('reasonHelp')} required multiline {...form.field('reason')} />
      <SubmitButton pending={form.pending}>{t('revokeSignOff')}</SubmitButton>
    </form>
  )
}
