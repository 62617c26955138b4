import { hoursInFigures } from '@journeyline/app-kit/figures'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { say } from '@journeyline/app-kit/say'
import { rejectionReason } from '@journeyline/domain/hours/decide-hours'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { HoursToDecide_EntryFragment } from '../../generated/graphql.ts'
import { hoursMessages } from '../messages.ts'
import { useRejectHours } from './reject-hours.ts'

type Entry = HoursToDecide_EntryFragment
type Props = {
  /** What to reject; null closes the dialog. */
  entries: readonly Entry[] | null
  onClose: () => void
  /** Why some stay as they were, by entry. */
  onDone: (refused: ReadonlyMap<string, string>) => void
}

/** Rejects entries, with one reason for all of them. */
export function RejectDialog({ entries, onClose, onDone }: Props) {
  const t = useMessages(hoursMessages)
  return (
    <FormDialog
      title={t('rejectTitle', { count: entries?.length ?? 0 })}
      opened={entries !== null}
      onClose={onClose}
    >
      {entries && (
        <RejectForm
          entries={entries}
          onDone={(refused) => {
            onDone(refused)
            onClose()
          }}
        />
      )}
    </FormDialog>
  )
}

type FormProps = { entries: readonly Entry[]; onDone: Props['onDone'] }

function RejectForm({ entries, onDone }: FormProps) {
  const t = useMessages(hoursMessages)
  const reject = useRejectHours()
  const form = useActForm({
    initial: { reason: '' },
    check: ({ reason }) => {
      const decision = rejectionReason(reason)
      return decision.allowed ? [] : [{ path: 'reason', message: say(decision) }]
    },
    act: ({ reason }) => reject(entries, reason),
    onDone,
  })
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
  return (
    <ActForm form={form} submit={t('rejectAct', { count: entries.length })}>
      <p>{t('rejectConsequence', { count: entries.length, hours: hoursInFigures(minutes) })}</p>
      <TextField label={t('reason')} help={t('reasonHelp')} multiline required {...form.field('reason')} />
    </ActForm>
  )
}
