import { hoursInFigures } from '@journeyline/app-kit/figures'
import { Section } from '@journeyline/ui/page/section.tsx'
import { type Column, DataTable } from '@journeyline/ui/table/data-table.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo, useState } from 'react'
import { instructionMessages } from '../messages.ts'
import { AttendanceMark } from './attendance-mark.tsx'
import { CorrectAttendanceDialog } from './correct-attendance-dialog.tsx'
import type { RollLine, RollMeeting } from './roll-meeting.ts'

/** The roll of a confirmed class: who was there, what stands on each ledger, and the way to correct it. */
export function ConfirmedRoll({ meeting }: { meeting: RollMeeting }) {
  const t = useMessages(instructionMessages)
  const [correcting, setCorrecting] = useState<string | null>(null)
  return (
    <Section title={t('roll')} note={t('confirmedNote')}>
      <DataTable
        name="confirmed-roll"
        label={t('confirmedLabel')}
        rows={meeting.roll}
        rowId={(line) => line.enrollmentId}
        rowName={(line) => line.learnerName}
        rowTo={(line) => `/learners/${encodeURIComponent(line.learnerId)}/instruction`}
        columns={useColumns(meeting.minutes)}
        rowActs={(line) => [
          {
            label: t('correct'),
            onClick: () => setCorrecting(line.enrollmentId),
            ...(line.notCounted && line.minutes === null ? { refusal: line.notCounted } : {}),
          },
        ]}
        downloadName={`attendance-${meeting.onDay}`}
      />
      <CorrectAttendanceDialog
        meeting={meeting}
        line={meeting.roll.find((line) => line.enrollmentId === correcting) ?? null}
        onClose={() => setCorrecting(null)}
      />
    </Section>
  )
}

function useColumns(length: number): Column<RollLine>[] {
  const t = useMessages(instructionMessages)
  return useMemo(() => {
    const ledger = ({ minutes, standingMinutes }: RollLine) => {
      if (minutes === null) return ''
      const stands = hoursInFigures(standingMinutes)
      return standingMinutes < minutes ? t('ledgerOff', { hours: stands }) : stands
    }
    return [
      {
        key: 'learner',
        header: t('learner'),
        cell: (row) => row.learnerName,
        text: (row) => row.learnerName,
        width: 200,
      },
      {
        key: 'attendance',
        header: t('attendance'),
        cell: (row) =>
          row.minutes === null ? (
            <span className="jl-dim">{t(row.notCounted ? 'notCounted' : 'notRecorded')}</span>
          ) : (
            <AttendanceMark minutes={row.minutes} length={length} />
          ),
      },
      {
        key: 'minutes',
        header: t('attended'),
        align: 'end',
        cell: (row) => (row.minutes === null ? '' : hoursInFigures(row.minutes)),
        text: (row) => (row.minutes === null ? null : hoursInFigures(row.minutes)),
      },
      { key: 'ledger', header: t('onLedger'), align: 'end', cell: ledger, text: ledger },
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
  }, [t, length])
}
