import { problemsOf } from '@journeyline/app-kit/acts/refusal'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { SendFailed } from '@journeyline/app-kit/form/send-failed.tsx'
import { CheckRevocation } from '@journeyline/domain/checks/check-record'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
import type { CheckLine, CheckRecord } from './check-fragment.ts'
import { checkMessages } from './messages.ts'
import { useRevokeCheck } from './revoke-check.ts'

type Revoking = { line: CheckLine; record: CheckRecord }
type Props = {
  /** What to revoke; null closes the dialog. */
  revoking: Revoking | null
  onClose: () => void
}

/** Takes a record of a check back, and asks why. */
export function RevokeCheckDialog({ revoking, onClose }: Props) {
  const t = useMessages(checkMessages)
  const title = revoking ? t('revokeTitle', { title: revoking.line.requirement.title }) : ''
  return (
    <FormDialog title={title} opened={revoking !== null} onClose={onClose}>
      {(onDirty) => revoking && <RevokeForm revoking={revoking} onDirty={onDirty} onRevoked={onClose} />}
    </FormDialog>
  )
}

type FormProps = { revoking: Revoking; onDirty: (dirty: boolean) => void; onRevoked: () => void }

function RevokeForm({ revoking: { line, record }, onDirty, onRevoked }: FormProps) {
  const t = useMessages(checkMessages)
  const format = useFormats()
  const revoke = useRevokeCheck()
  const form = useChecked({
    initial: { reason: '' },
    check: (values) => checkWith(CheckRevocation, values),
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ reason }) => {
    const { refused } = await revoke({ checkRecordId: record.id, reason }, line.requirement.title)
    if (refused) return problemsOf(refused)
    onDirty(false)
    onRevoked()
    return undefined
  })
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <SendFailed error={form.failed} />
      <p>{t('revokeText', { day: format.day(record.checkedOn) })}</p>
      <TextField label={t('revokeReason')} multiline required {...form.field('reason')} />
      <SubmitButton pending={form.pending}>{t('saveRevocation')}</SubmitButton>
    </form>
  )
}
