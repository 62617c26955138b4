import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { type Column, DataTable } from '@journeyline/ui/table/data-table.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { graphql } from '../generated/gql.ts'
import type { HoursLedger_EntryFragment } from '../generated/graphql.ts'
import styles from './hours-ledger.module.css'
import { HoursStatusTag } from './hours-status.tsx'
import { hoursMessages } from './messages.ts'
import { outcomeWords } from './outcome-words.ts'

graphql(`
  fragment HoursLedger_entry on HoursEntry {
    id
    onDay
    minutes
    basis
    status
    note
    reason
    source
    writtenBy {
      label
    }
    decidedAt
    decidedBy {
      label
    }
    decisionReason
    counts {
      reason
    }
    competency {
      id
      code
      displayText
    }
    reversedBy {
      id
      reason
    }
    correctedBy {
      id
    }
    resubmittedBy {
      id
    }
  }
`)

type Entry = HoursLedger_EntryFragment
type Props = {
  entries: readonly Entry[]
  total: number
  more: { hasMore: boolean; onMore: () => void; loadingMore: boolean }
  busy: boolean
  downloadName: string
  onSendAgain: (hoursEntryId: string) => void
  empty: ReactNode
}

/** The hours written down for an apprentice, the latest day first, with what came of each. */
export function HoursLedger({ entries, total, more, busy, downloadName, onSendAgain, empty }: Props) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  const columns: Column<Entry>[] = [
    {
      ...{ key: 'day', header: t('day'), text: ({ onDay }) => onDay },
      cell: ({ onDay }) => <span className="jl-num">{format.day(onDay)}</span>,
    },
    {
      ...{ key: 'hours', header: t('hours'), align: 'end', text: ({ minutes }) => format.hours(minutes) },
      figure: ({ minutes }) => Number((minutes / 60).toFixed(4)),
      cell: ({ minutes }) => format.hours(minutes),
    },
    {
      ...{ key: 'status', header: t('status'), text: ({ status }) => t(`status${status}`) },
      cell: ({ status }) => <HoursStatusTag status={status} />,
    },
    {
      ...{
        key: 'outcome',
        header: t('whatCame'),
        width: 280,
        text: (entry) => outcomeWords(entry, t, format.dayShort),
      },
      cell: (entry) => (
        <span className={styles.words}>
          {outcomeWords(entry, t, format.dayShort)}
          {entry.status === 'REJECTED' && !entry.resubmittedBy && (
            <ActButton act={{ label: t('sendAgain'), onClick: () => onSendAgain(entry.id) }} size="xs" />
          )}
        </span>
      ),
    },
    {
      ...{ key: 'competency', header: t('competency') },
      text: ({ competency }) => competency && `${competency.code} ${competency.displayText}`,
      cell: ({ competency }) => (
        <Words none={t('none')}>{competency && `${competency.code} ${competency.displayText}`}</Words>
      ),
    },
    {
      ...{ key: 'note', header: t('note'), text: ({ note, reason }) => note ?? reason ?? null },
      cell: ({ note, reason }) => <Words none={t('noNote')}>{note ?? reason ?? null}</Words>,
    },
    {
      ...{ key: 'writer', header: t('writtenBy'), text: (entry) => entry.writtenBy.label },
      cell: (entry) => entry.writtenBy.label,
    },
  ]
  return (
    <DataTable
      name="hours"
      label={t('ledger')}
      rows={entries}
      rowId={({ id }) => id}
      rowName={({ onDay, minutes }) => `${format.day(onDay)}, ${format.hours(minutes)}`}
      columns={columns}
      total={total}
      downloadName={downloadName}
      busy={busy}
      empty={empty}
      {...more}
    />
  )
}

type WordsProps = { children: string | null | undefined; none: string }

/** Words that a table cuts to one line, with the whole of them on hover; a card on a phone shows them all. */
function Words({ children, none }: WordsProps) {
  if (!children) return <span className="jl-dim">{none}</span>
  return (
    <span className={styles.line} title={children}>
      {children}
    </span>
  )
}
