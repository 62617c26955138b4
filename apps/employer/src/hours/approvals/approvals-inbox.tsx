import { hoursInFigures } from '@journeyline/app-kit/figures'
import { ROWS_AT_ONCE } from '@journeyline/domain/rows-at-once'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { Inbox } from '@journeyline/ui/inbox/inbox.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { HoursToDecide_EntryFragment } from '../../generated/graphql.ts'
import { hoursMessages } from '../messages.ts'
import { weeksOf } from '../weeks-of.ts'
import { useApproveHours } from './approve-hours.ts'
import { HoursToDecide } from './hours-to-decide.tsx'
import { RejectDialog } from './reject-dialog.tsx'
import { SkeletonInbox } from './skeleton-inbox.tsx'

type Entry = HoursToDecide_EntryFragment
type Props = {
  entries: readonly Entry[]
  more: { hasMore: boolean; onMore: () => void; loadingMore: boolean; left: number }
  /** Shown when nothing is left. */
  empty: ReactNode
}

/** How many entries are decided on at once without asking first. */
const MANY = 10

/** Hours that wait, by apprentice and week: selected, and approved or rejected at once. */
export function ApprovalsInbox({ entries, more, empty }: Props) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const confirm = useConfirm()
  const approve = useApproveHours()
  const [rejecting, setRejecting] = useState<{ entries: Entry[]; clear: () => void } | null>(null)
  const [notDone, setNotDone] = useState<ReadonlyMap<string, string>>(new Map())

  const decided = (selected: readonly Entry[], refused: ReadonlyMap<string, string>) => {
    setNotDone(refused)
    if (selected.length === entries.length && refused.size === 0 && more.hasMore) more.onMore()
  }
  const approveNow = async (selected: readonly Entry[], clear: () => void) => {
    const refused = await approve(selected)
    if (refused === null) return
    clear()
    decided(selected, refused)
  }
  const ask = (selected: readonly Entry[], clear: () => void) => {
    if (selected.length <= MANY) return void approveNow(selected, clear)
    confirm({
      title: t('approveTitle', { count: selected.length }),
      consequence: t('approveConsequence', {
        hours: hoursInFigures(selected.reduce((sum, { minutes }) => sum + minutes, 0)),
        people: new Set(selected.map(({ placement }) => placement?.id)).size,
      }),
      act: t('approve'),
      onConfirm: () => void approveNow(selected, clear),
    })
  }
  return (
    <>
      {entries.length === 0 ? (
        more.hasMore ? (
          <SkeletonInbox />
        ) : (
          empty
        )
      ) : (
        <Inbox
          label={t('waiting')}
          groups={weeksOf(entries).map((week) => ({
            key: week.key,
            title: t('weekOf', { name: week.apprenticeName, day: format.dayShort(week.weekOn) }),
            ...(week.placementId ? { to: `/apprentices/${week.placementId}` } : {}),
            detail: t('weekSum', { hours: format.hours(week.minutes), count: week.entries.length }),
            rows: week.entries,
          }))}
          rowId={(entry) => entry.id}
          renderRow={(entry) => <HoursToDecide entry={entry} />}
          refusal={({ mayApprove }) => mayApprove.reason ?? null}
          outcome={(entry) => notDone.get(entry.id) ?? null}
          acts={(selected, clear) => {
            const tooMany =
              selected.length > ROWS_AT_ONCE.HOURS_DECIDED
                ? { refusal: t('tooMany', { most: ROWS_AT_ONCE.HOURS_DECIDED }) }
                : {}
            return [
              {
                label: t('approve'),
                icon: IconCheck,
                keys: 'a',
                onClick: () => ask(selected, clear),
                ...tooMany,
              },
              {
                ...{ label: t('reject'), icon: IconArrowBackUp, keys: 'r', ...tooMany },
                onClick: () => setRejecting({ entries: selected, clear }),
              },
            ]
          }}
          {...more}
        />
      )}
      <RejectDialog
        entries={rejecting?.entries ?? null}
        onClose={() => setRejecting(null)}
        onDone={(refused) => {
          rejecting?.clear()
          if (rejecting) decided(rejecting.entries, refused)
        }}
      />
    </>
  )
}
