import { hoursInFigures } from '@journeyline/app-kit/figures'
import { mayReverseHours, rejectionReason } from '@journeyline/domain/hours/decide-hours'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useRejectHours } from './decide-hours.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { hoursMessages } from './messages.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import type { Asked } from './use-entry-acts.ts'
import { CorrectDialog } from './writing/correct-dialog.tsx'
import type { VersionOfHours } from './writing/hours-fields.tsx'
import { useReverseHours } from './writing/reverse-hours.ts'
import { SendAgainDialog } from './writing/send-again-dialog.tsx'

type Props = {
  asked: Asked | null
  learnerName: string
  enrollment: VersionOfHours
  onClose: () => void
  refresh: () => void
}

/** The dialogs in which entries are rejected, corrected, taken back, or sent again. */
export function EntryDialogs({ asked, learnerName, enrollment, onClose, refresh }: Props) {
  const rejected = asked?.act === 'reject' ? asked : null
  return (
    <>
      <RejectDialog
        entries={rejected?.entries ?? null}
        learnerName={learnerName}
        onClose={onClose}
        onRejected={() => {
          rejected?.clear()
          refresh()
        }}
      />
      <TakeBackDialog
        entry={asked?.act === 'takeBack' ? asked.entry : null}
        onClose={onClose}
        refresh={refresh}
      />
      <CorrectDialog
        entry={asked?.act === 'correct' ? asked.entry : null}
        enrollment={enrollment}
        onClose={onClose}
        refresh={refresh}
      />
      <SendAgainDialog
        entry={asked?.act === 'sendAgain' ? asked.entry : null}
        enrollment={enrollment}
        onClose={onClose}
        refresh={refresh}
      />
    </>
  )
}

type RejectProps = {
  /** What is rejected; null closes the dialog. */
  entries: readonly { id: string; minutes: number }[] | null
  learnerName: string
  onClose: () => void
  onRejected: () => void
}

/** Rejects entries, with one reason for all of them. */
export function RejectDialog({ entries, learnerName, onClose, onRejected }: RejectProps) {
  const t = useMessages(hoursMessages)
  const reject = useRejectHours()
  const count = entries?.length ?? 0
  const minutes = (entries ?? []).reduce((sum, entry) => sum + entry.minutes, 0)
  return (
    <ReasonDialog
      opened={entries !== null}
      words={{
        title: t('rejectTitle', { count, hours: hoursInFigures(minutes), name: learnerName }),
        text: t('rejectHelp'),
        act: t('rejectAct', { count }),
      }}
      decide={rejectionReason}
      onReason={async (reason) => {
        const outcome = await reject(
          (entries ?? []).map(({ id }) => id),
          reason,
        )
        if (!outcome.refused) onRejected()
        return outcome
      }}
      onClose={onClose}
    />
  )
}

type TakeBackProps = {
  entry: LedgerEntry | null
  onClose: () => void
  refresh: () => void
}

function TakeBackDialog({ entry, onClose, refresh }: TakeBackProps) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const reverse = useReverseHours()
  const values = { hours: hoursInFigures(entry?.minutes ?? 0), day: entry ? format.day(entry.onDay) : '' }
  return (
    <ReasonDialog
      opened={entry !== null}
      words={{ title: t('takeBackTitle', values), text: t('takeBackText'), act: t('takeBackAct') }}
      decide={(reason) =>
        mayReverseHours({
          entry: { basis: entry?.basis ?? 'DONE', status: entry?.status ?? 'APPROVED' },
          isReversed: false,
          reason,
        })
      }
      onReason={async (reason) => {
        if (!entry) return undefined
        const outcome = await reverse(entry.id, reason)
        if (!outcome.refused) notify.done(t('takenBackNotice', values))
        refresh()
        return outcome
      }}
      onClose={onClose}
    />
  )
}
