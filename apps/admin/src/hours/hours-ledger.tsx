import { hoursInFigures } from '@journeyline/app-kit/figures'
import { labelOf } from '@journeyline/app-kit/label-of'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { EntryStatus } from './entry-status.tsx'
import type { LedgerEntry } from './ledger-entry.ts'
import { hoursMessages } from './messages.ts'

type Props = {
  entries: readonly LedgerEntry[]
  actsOf: (entry: LedgerEntry) => Act[]
  downloadName: string
} & Pick<
  DataTableProps<LedgerEntry>,
  'bulkActs' | 'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty' | 'busy'
>

/** The hours ledger as it is: what was done when, what it was for, who wrote it down and who decided. */
export function HoursLedger({ entries, actsOf, ...rest }: Props) {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  return (
    <DataTable
      name="hours"
      label={t('ledgerLabel')}
      rows={entries}
      rowId={(entry) => entry.id}
      rowName={(entry) => `${format.day(entry.onDay)}, ${hoursInFigures(entry.minutes)}`}
      columns={useColumns()}
      rowActs={actsOf}
      {...rest}
    />
  )
}

/** What the hours were for: a competency or course by code and name. */
function subjectOf({ competency, course }: LedgerEntry): string {
  if (competency) return `${competency.code} ${competency.displayText}`
  return course ? `${course.number} ${course.name}` : ''
}

function useColumns(): Column<LedgerEntry>[] {
  const t = useMessages(hoursMessages)
  const format = useFormats()
  return useMemo(() => {
    const who = (when: string | null | undefined, name: string | undefined) => {
      if (!when) return ''
      return name ? t('by', { when: format.day(when), name }) : format.day(when)
    }
    const clipped = (text: string | null) =>
      text && (
        <span className="jl-clip" title={text}>
          {text}
        </span>
      )
    const written = ({ writtenAt, writtenBy }: LedgerEntry) => who(writtenAt, writtenBy?.label)
    const decided = ({ decidedAt, decidedBy }: LedgerEntry) => who(decidedAt, decidedBy?.label)
    const employer = ({ placement }: LedgerEntry) => placement?.employer.name ?? ''
    const source = (entry: LedgerEntry) => t(`source${entry.source}`)
    return [
      {
        key: 'day',
        header: t('day'),
        cell: (entry) => format.day(entry.onDay),
        text: (entry) => entry.onDay,
        width: 120,
      },
      {
        key: 'hours',
        header: t('minutes'),
        align: 'end',
        cell: (entry) => hoursInFigures(entry.minutes),
        text: (entry) => hoursInFigures(entry.minutes),
        figure: ({ minutes }) => Number((minutes / 60).toFixed(4)),
      },
      {
        key: 'kind',
        header: t('kind'),
        cell: (entry) => labelOf('hoursKind', entry.kind),
        text: (entry) => labelOf('hoursKind', entry.kind),
      },
      {
        key: 'status',
        header: t('status'),
        cell: (entry) => <EntryStatus entry={entry} />,
        text: (entry) => t(STATUS_WORD[entry.status]),
      },
      { key: 'subject', header: t('subject'), cell: (entry) => clipped(subjectOf(entry)), text: subjectOf },
      {
        key: 'note',
        header: t('note'),
        cell: ({ note }) => clipped(note ?? null),
        text: ({ note }) => note,
      },
      { key: 'employer', header: t('employer'), hidden: true, cell: employer, text: employer },
      { key: 'written', header: t('written'), hidden: true, cell: written, text: written },
      {
        key: 'decided',
        header: t('decided'),
        cell: (entry) => clipped(decided(entry)),
        text: decided,
      },
      { key: 'source', header: t('source'), hidden: true, cell: source, text: source },
    ]
  }, [t, format])
}

const STATUS_WORD = { SUBMITTED: 'submitted', APPROVED: 'approved', REJECTED: 'rejected' } as const
