import { hoursInFigures } from '@journeyline/app-kit/figures'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { graphql } from '../../generated/gql.ts'
import type { MeetingTable_MeetingFragment } from '../../generated/graphql.ts'
import { instructionMessages } from '../messages.ts'
import { MeetingStandingTag } from './meeting-standing.tsx'

/**
 * The page spreads it unmasked: a class is a plain line, chosen and sent on to acts.
 * @public Read by the code generator; pages spread it by name.
 */
export const meetingTableFragment = graphql(`
  fragment MeetingTable_meeting on ClassMeeting {
    id
    onDay
    minutes
    topic
    standing
    version
    counts {
      recorded
      present
      minutes
    }
    confirmedAt
    confirmedBy {
      label
    }
  }
`)

export type MeetingLine = MeetingTable_MeetingFragment
type Paging = Pick<DataTableProps<MeetingLine>, 'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty'>
type Props = Paging & {
  meetings: readonly MeetingLine[]
  actsOf: (meeting: MeetingLine) => Act[]
  downloadName: string
}

/** The classes of a section: when, how long, what about, and who was there. */
export function MeetingTable({ meetings, actsOf, ...rest }: Props) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  return (
    <DataTable
      name="meetings"
      label={t('meetingsLabel')}
      rows={meetings}
      rowId={(meeting) => meeting.id}
      rowName={(meeting) => format.day(meeting.onDay)}
      rowTo={(meeting) => `/meetings/${encodeURIComponent(meeting.id)}`}
      columns={useColumns()}
      rowActs={actsOf}
      {...rest}
    />
  )
}

function useColumns(): Column<MeetingLine>[] {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  return useMemo(() => {
    const present = ({ counts }: MeetingLine) => (counts.recorded > 0 ? t('presentOf', counts) : '')
    const attended = ({ counts }: MeetingLine) => (counts.recorded > 0 ? hoursInFigures(counts.minutes) : '')
    return [
      {
        key: 'day',
        header: t('day'),
        cell: (row) => `${format.day(row.onDay, 'weekday')}, ${row.onDay.slice(0, 4)}`,
        text: (row) => row.onDay,
        width: 160,
      },
      {
        key: 'standing',
        header: t('standing'),
        cell: (row) => <MeetingStandingTag standing={row.standing} />,
        text: (row) => t(row.standing),
      },
      {
        key: 'topic',
        header: t('topic'),
        cell: ({ topic }) =>
          topic && (
            <span className="jl-clip" title={topic}>
              {topic}
            </span>
          ),
        text: (row) => row.topic,
      },
      {
        key: 'length',
        header: t('length'),
        align: 'end',
        cell: (row) => hoursInFigures(row.minutes),
        text: (row) => hoursInFigures(row.minutes),
      },
      { key: 'present', header: t('present'), align: 'end', cell: present, text: present },
      { key: 'attended', header: t('attended'), align: 'end', hidden: true, cell: attended, text: attended },
    ]
  }, [t, format])
}
