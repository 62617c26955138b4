import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { say } from '@journeyline/app-kit/say'
import { rejectionReason } from '@journeyline/domain/hours/decide-hours'
import { hoursInFigures } from '@journeyline/domain/hours/hours-entry'
import { FormErrors } from '@journeyline/ui/form/form-errors.tsx'
import { SubmitButton } from '@journeyline/ui/form/submit-button.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { useEffect } from 'react'
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
      {(onDirty) =>
        entries && (
          <RejectForm
            entries={entries}
            onDirty={onDirty}
            onDone={(refused) => {
              onDone(refused)
              onClose()
            }}
          />
        )
      }
    </FormDialog>
  )
}

type FormProps = { entries: readonly Entry[]; onDirty: (dirty: boolean) => void; onDone: Props['onDone'] }

function RejectForm({ entries, onDirty, onDone }: FormProps) {
  const t = useMessages(hoursMessages)
  const reject = useRejectHours()
  const form = useChecked({
    initial: { reason: '' },
    check: ({ reason }) => {
      const decision = rejectionReason(reason)
      return decision.allowed ? [] : [{ path: 'reason', message: say(decision) }]
    },
  })
  useEffect(() => onDirty(form.dirty), [onDirty, form.dirty])
  const send = form.form(async ({ reason }) => {
    const { problems, refused } = await reject(entries, reason)
    if (problems) return problems
    onDirty(false)
    onDone(refused)
    return undefined
  })
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
  return (
    <form className="jl-form" {...send}>
      <FormErrors errors={form.summary} />
      <p>{t('rejectConsequence', { count: entries.length, hours: hoursInFigures(minutes) })}</p>
      <TextField label={t('reason')} help={t('reasonHelp')} multiline required {...form.field('reason')} />
      <SubmitButton pending={form.pending}>{t('rejectAct', { count: entries.length })}</SubmitButton>
    </form>
  )
}
