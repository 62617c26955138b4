import { hoursInFigures } from '@journeyline/app-kit/figures'
import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { Inbox } from '@journeyline/ui/inbox/inbox.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useApproveHours } from '../decide-hours.ts'
import { RejectDialog } from '../entry-dialogs.tsx'
import { type EntryToDecide, HoursToDecide } from '../hours-to-decide.tsx'
import { hoursMessages } from '../messages.ts'
import { weeksWaiting } from './weeks-waiting.ts'

type Props = {
  entries: readonly EntryToDecide[]
  more: { hasMore: boolean; onMore: () => void; loadingMore: boolean; left?: number }
  refresh: () => void
}

/** How many entries are approved at once without asking first. */
const MANY = 10

/** Hours that wait, by learner and week: chosen, and approved or rejected at once. */
export function ApprovalsInbox({ entries, more, refresh }: Props) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const confirm = useConfirm()
  const approve = useApproveHours()
  const [rejecting, setRejecting] = useState<{ entries: EntryToDecide[]; clear: () => void } | null>(null)
  const [notDone, setNotDone] = useState<ReadonlyMap<string, string>>(new Map())

  const approveNow = async (chosen: readonly EntryToDecide[], clear: () => void) => {
    setNotDone(await approve(chosen.map(({ id }) => id)))
    clear()
    refresh()
  }
  const ask = (chosen: readonly EntryToDecide[], clear: () => void) => {
    if (chosen.length <= MANY) return void approveNow(chosen, clear)
    confirm({
      title: t('approveTitle', { count: chosen.length }),
      consequence: t('approveConsequence', {
        hours: hoursInFigures(chosen.reduce((sum, { minutes }) => sum + minutes, 0)),
        people: new Set(chosen.map(({ enrollment }) => enrollment.learner.id)).size,
      }),
      act: t('approve'),
      onConfirm: () => void approveNow(chosen, clear),
    })
  }
  const acts = (chosen: EntryToDecide[], clear: () => void): Act[] => {
    const tooMany =
      chosen.length > ROWS_AT_ONCE.HOURS_DECIDED
        ? { refusal: t('tooMany', { most: ROWS_AT_ONCE.HOURS_DECIDED }) }
        : {}
    return [
      { label: t('approve'), icon: IconCheck, keys: 'a', onClick: () => ask(chosen, clear), ...tooMany },
      {
        label: t('reject'),
        icon: IconArrowBackUp,
        keys: 'r',
        onClick: () => setRejecting({ entries: chosen, clear }),
        ...tooMany,
      },
    ]
  }
  return (
    <>
      <Inbox
        label={t('waiting')}
        groups={weeksWaiting(entries).map((week) => ({
          key: week.key,
          title: t('learnersWeek', { name: week.learnerName, day: format.dayShort(week.weekOn) }),
          to: `/learners/${encodeURIComponent(week.learnerId)}/hours`,
          detail: t('weekSum', { hours: format.hours(week.minutes), count: week.entries.length }),
          rows: week.entries,
        }))}
        rowId={(entry) => entry.id}
        renderRow={(entry) => <HoursToDecide entry={entry} />}
        refusal={({ mayApprove }) => mayApprove.reason ?? null}
        outcome={(entry) => notDone.get(entry.id) ?? null}
        acts={acts}
        {...more}
      />
      <RejectDialog
        entries={rejecting?.entries ?? null}
        learnerName={rejecting?.entries[0]?.enrollment.learner.name ?? ''}
        onClose={() => setRejecting(null)}
        onRejected={() => {
          rejecting?.clear()
          refresh()
        }}
      />
    </>
  )
}
