import { hoursInFigures } from '@journeyline/app-kit/figures'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { graphql } from '../../generated/gql.ts'
import type { AttendanceTable_AttendanceFragment } from '../../generated/graphql.ts'
import { instructionMessages } from '../messages.ts'
import { AttendanceMark } from './attendance-mark.tsx'

/**
 * The page spreads it unmasked: an attendance is a plain line.
 * @public Read by the code generator; pages spread it by name.
 */
export const attendanceTableFragment = graphql(`
  fragment AttendanceTable_attendance on Attendance {
    id
    minutes
    note
    classMeeting {
      id
      onDay
      minutes
      standing
      courseSection {
        id
        name
        course {
          id
          number
          name
        }
      }
    }
  }
`)

type Attendance = AttendanceTable_AttendanceFragment
type Paging = Pick<DataTableProps<Attendance>, 'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty'>
type Props = Paging & { attendance: readonly Attendance[] }

/** The classes a learner was in or missed: when, which course, and for how long. */
export function AttendanceTable({ attendance, ...paging }: Props) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  return (
    <DataTable
      name="attendance"
      label={t('classesLabel')}
      rows={attendance}
      rowId={(row) => row.id}
      rowName={(row) => format.day(row.classMeeting.onDay)}
      rowTo={(row) => `/meetings/${encodeURIComponent(row.classMeeting.id)}`}
      columns={useColumns()}
      downloadName="attendance"
      {...paging}
    />
  )
}

function useColumns(): Column<Attendance>[] {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  return useMemo(() => {
    const attended = ({ minutes, classMeeting: meeting }: Attendance) =>
      t('minutesOf', { minutes: hoursInFigures(minutes), length: hoursInFigures(meeting.minutes) })
    const course = ({ classMeeting: meeting }: Attendance) => t('courseOf', meeting.courseSection.course)
    return [
      {
        key: 'day',
        header: t('day'),
        cell: (row) =>
          `${format.day(row.classMeeting.onDay, 'weekday')}, ${row.classMeeting.onDay.slice(0, 4)}`,
        text: (row) => row.classMeeting.onDay,
        width: 160,
      },
      { key: 'course', header: t('course'), cell: course, text: course },
      {
        key: 'attendance',
        header: t('attendance'),
        cell: ({ minutes, classMeeting: meeting }) =>
          meeting.standing === 'CONFIRMED' ? (
            <AttendanceMark minutes={minutes} length={meeting.minutes} />
          ) : (
            <Tag tone="plain">{t('notConfirmed')}</Tag>
          ),
      },
      { key: 'minutes', header: t('attended'), align: 'end', cell: attended, text: attended },
      {
        key: 'note',
        header: t('note'),
        cell: ({ note }) =>
          note && (
            <span className="jl-clip" title={note}>
              {note}
            </span>
          ),
        text: (row) => row.note,
      },
    ]
  }, [t, format])
}
