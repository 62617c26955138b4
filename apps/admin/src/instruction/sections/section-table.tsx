import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { graphql } from '../../generated/gql.ts'
import type { SectionTable_SectionFragment } from '../../generated/graphql.ts'
import { instructionMessages } from '../messages.ts'

const fragment = graphql(`
  fragment SectionTable_section on CourseSection {
    id
    name
    instructor
    startsOn
    endsOn
    course {
      id
      number
      name
    }
    figures {
      meetings
      plannedMinutes
      confirmedMeetings
      heldMinutes
      waiting
      nextOn
    }
  }
`)

type Section = SectionTable_SectionFragment
type Paging = Pick<DataTableProps<Section>, 'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty'>
type Props = Paging & { sections: FragmentType<typeof fragment>[] }

/** The sections of a cohort: what is taught by whom, from when to when, and how much of it is held. */
export function SectionTable({ sections, ...paging }: Props) {
  const t = useMessages(instructionMessages)
  const { data: rows } = useSuspenseFragment({ fragment, from: sections })
  return (
    <DataTable
      name="sections"
      label={t('sectionsLabel')}
      rows={rows}
      rowId={(section) => section.id}
      rowName={(section) => section.name}
      rowTo={(section) => `/sections/${encodeURIComponent(section.id)}`}
      columns={useColumns()}
      downloadName="sections"
      {...paging}
    />
  )
}

function useColumns(): Column<Section>[] {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  return useMemo(() => {
    const held = ({ figures }: Section) =>
      t('hoursHeld', {
        held: hoursInFigures(figures.heldMinutes),
        planned: hoursInFigures(figures.plannedMinutes),
      })
    return [
      {
        key: 'name',
        header: t('name'),
        cell: (row) => (
          <>
            {row.name}
            <span className="jl-dim jl-below">{row.course.number}</span>
          </>
        ),
        text: (row) => row.name,
        width: 240,
      },
      {
        key: 'course',
        header: t('course'),
        hidden: true,
        cell: (row) => row.course.number,
        text: (row) => row.course.number,
      },
      {
        key: 'instructor',
        header: t('instructor'),
        cell: (row) => row.instructor ?? <span className="jl-dim">{t('open')}</span>,
        text: (row) => row.instructor,
      },
      {
        key: 'attendance',
        header: t('attendance'),
        cell: ({ figures: { waiting } }) =>
          waiting > 0 ? <Tag tone="warn">{t('waitingCount', { count: waiting })}</Tag> : null,
        text: (row) => row.figures.waiting,
      },
      { key: 'hours', header: t('hours'), align: 'end', cell: held, text: held },
      {
        key: 'next',
        header: t('nextClass'),
        align: 'end',
        cell: ({ figures }) =>
          figures.nextOn ? (
            format.day(figures.nextOn, 'weekday')
          ) : (
            <span className="jl-dim">{t('noNext')}</span>
          ),
        text: (row) => row.figures.nextOn,
      },
      {
        key: 'days',
        header: t('days'),
        align: 'end',
        cell: ({ startsOn, endsOn }) =>
          t('fromTo', { from: format.dayShort(startsOn), to: format.day(endsOn) }),
        text: ({ startsOn, endsOn }) => t('fromTo', { from: startsOn, to: endsOn }),
      },
    ]
  }, [t, format])
}
