import type { Act } from '@journeyline/ui/acts/act.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useCallback, useState } from 'react'
import { useApproveHours } from './decide-hours.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { hoursMessages } from './messages.ts'

/** What somebody asked to do with entries, in a dialog that asks for more. */
export type Asked =
  | { act: 'reject'; entries: readonly LedgerEntry[]; clear: () => void }
  | { act: 'correct' | 'takeBack' | 'sendAgain'; entry: LedgerEntry }

/** What can be done with one entry of a ledger, and with several; `asked` is the dialog that is open. */
export function useEntryActs(refresh: () => void) {
  const t = useMessages(hoursMessages)
  const approve = useApproveHours()
  const [asked, setAsked] = useState<Asked | null>(null)

  const actsOf = useCallback(
    (entry: LedgerEntry): Act[] => {
      const { status, basis, source, mayApprove, reversedBy, resubmittedBy } = entry
      if (status === 'SUBMITTED') {
        return [
          {
            label: t('approve'),
            onClick: () => void approve([entry.id]).then(refresh),
            ...(mayApprove.reason ? { refusal: mayApprove.reason } : {}),
          },
          {
            label: t('reject'),
            onClick: () => setAsked({ act: 'reject', entries: [entry], clear: () => undefined }),
          },
        ]
      }
      if (status === 'APPROVED' && basis !== 'REVERSAL' && !reversedBy)
        return [
          ...(basis === 'DONE' && source !== 'ATTENDANCE'
            ? [{ label: t('correct'), onClick: () => setAsked({ act: 'correct', entry }) }]
            : []),
          { label: t('takeBack'), danger: true, onClick: () => setAsked({ act: 'takeBack', entry }) },
        ]
      if (status === 'REJECTED' && basis === 'DONE' && !resubmittedBy)
        return [{ label: t('sendAgain'), onClick: () => setAsked({ act: 'sendAgain', entry }) }]
      return []
    },
    [t, approve, refresh],
  )

  const bulkActs = (selected: LedgerEntry[], clear: () => void): Act[] => {
    const waiting = selected.filter(({ status }) => status === 'SUBMITTED')
    const refusal = waiting.length === 0 ? { refusal: t('noneWaits') } : {}
    const ids = waiting.map(({ id }) => id)
    return [
      {
        label: t('approveMany', { count: waiting.length }),
        onClick: () =>
          void approve(ids).then(() => {
            clear()
            refresh()
          }),
        ...refusal,
      },
      {
        label: t('rejectMany', { count: waiting.length }),
        onClick: () => setAsked({ act: 'reject', entries: waiting, clear }),
        ...refusal,
      },
    ]
  }
  return { actsOf, bulkActs, asked, close: () => setAsked(null) }
}
