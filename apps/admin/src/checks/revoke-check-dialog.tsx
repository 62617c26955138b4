import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { CheckRevocation } from '@journeyline/domain/checks/check-record'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
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
      {revoking && <RevokeForm revoking={revoking} onRevoked={onClose} />}
    </FormDialog>
  )
}

type FormProps = { revoking: Revoking; onRevoked: () => void }

function RevokeForm({ revoking: { line, record }, onRevoked }: FormProps) {
  const t = useMessages(checkMessages)
  const format = useFormats()
  const revoke = useRevokeCheck()
  const form = useActForm({
    initial: { reason: '' },
    check: (values) => checkWith(CheckRevocation, values),
    act: ({ reason }) => revoke({ checkRecordId: record.id, reason }, line.requirement.title),
    onDone: onRevoked,
  })
  return (
    <ActForm form={form} submit={t('saveRevocation')}>
      <p>{t('revokeText', { day: format.day(record.checkedOn) })}</p>
      <TextField
        label={t('revokeReason')}
        help={t('revokeReasonHelp')}
        multiline
        required
        {...form.field('reason')}
      />
    </ActForm>
  )
}
