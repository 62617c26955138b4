import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { graphql } from '../generated/gql.ts'
import type { CohortTable_CohortFragment } from '../generated/graphql.ts'
import { cohortMessages } from './messages.ts'
import { Seats } from './seats.tsx'

const fragment = graphql(`
  fragment CohortTable_cohort on Cohort {
    id
    code
    name
    startsOn
    expectedEndsOn
    capacity
    seatsTaken
    program {
      id
      name
    }
  }
`)

type Paging = Pick<
  DataTableProps<CohortTable_CohortFragment>,
  'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty' | 'busy'
>
type Props = Paging & { cohorts: FragmentType<typeof fragment>[] }

/** The list of cohorts: what each is, when it runs, and how full it is. */
export function CohortTable({ cohorts, ...paging }: Props) {
  const t = useMessages(cohortMessages)
  const columns = useColumns()
  const { data: rows } = useSuspenseFragment({ fragment, from: cohorts })
  return (
    <DataTable
      name="cohorts"
      label={t('cohorts')}
      rows={rows}
      rowId={(cohort) => cohort.id}
      rowName={(cohort) => cohort.name}
      rowTo={(cohort) => `/cohorts/${encodeURIComponent(cohort.id)}`}
      columns={columns}
      downloadName="cohorts"
      {...paging}
    />
  )
}

function useColumns(): Column<CohortTable_CohortFragment>[] {
  const t = useMessages(cohortMessages)
  const format = useFormats()
  return useMemo(
    () => [
      { key: 'name', header: t('name'), cell: (row) => row.name, text: (row) => row.name, width: 220 },
      { key: 'code', header: t('code'), cell: (row) => row.code, text: (row) => row.code },
      {
        key: 'program',
        header: t('program'),
        cell: (row) => row.program.name,
        text: (row) => row.program.name,
      },
      {
        key: 'starts',
        header: t('starts'),
        align: 'end',
        cell: (row) => format.day(row.startsOn),
        text: (row) => row.startsOn,
      },
      {
        key: 'ends',
        header: t('ends'),
        align: 'end',
        cell: (row) => format.day(row.expectedEndsOn),
        text: (row) => row.expectedEndsOn,
      },
      {
        key: 'seats',
        header: t('seats'),
        align: 'end',
        cell: (row) => <Seats taken={row.seatsTaken} capacity={row.capacity} />,
        text: (row) => t('seatsTaken', { taken: row.seatsTaken, capacity: row.capacity }),
      },
      {
        key: 'free',
        header: t('freeSeats'),
        align: 'end',
        cell: (row) => t('seatsFree', { free: freeSeats(row) }),
        text: (row) => freeSeats(row),
      },
    ],
    [t, format],
  )
}

function freeSeats({ capacity, seatsTaken }: { capacity: number; seatsTaken: number }): number {
  return Math.max(0, capacity - seatsTaken)
}
