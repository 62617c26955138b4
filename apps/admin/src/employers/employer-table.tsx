import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { graphql } from '../generated/gql.ts'
import type { EmployerTable_EmployerFragment as Row } from '../generated/graphql.ts'
import { employerMessages } from './messages.ts'

const fragment = graphql(`
  fragment EmployerTable_employer on Employer {
    id
    name
    about
    worksites(first: 3) {
      edges {
        node {
          id
          name
          city
          state
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`)

type Paging = Pick<DataTableProps<Row>, 'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty' | 'busy'>
type Props = Paging & { employers: FragmentType<typeof fragment>[] }

/** The employers by name, with where their people work. */
export function EmployerTable({ employers, ...paging }: Props) {
  const t = useMessages(employerMessages)
  const columns = useColumns()
  const { data: rows } = useSuspenseFragment({ fragment, from: employers })
  return (
    <DataTable
      name="employers"
      label={t('employers')}
      rows={rows}
      rowId={(row) => row.id}
      rowName={(row) => row.name}
      rowTo={(row) => `/employers/${encodeURIComponent(row.id)}`}
      columns={columns}
      downloadName="employers"
      {...paging}
    />
  )
}

function useColumns(): Column<Row>[] {
  const t = useMessages(employerMessages)
  return useMemo(() => {
    const places = ({ worksites }: Row) => {
      const named = worksites.edges.map(({ node }) => placeOf(node)).join(' · ')
      return worksites.pageInfo.hasNextPage ? t('moreWorksites', { places: named }) : named
    }
    return [
      { key: 'name', header: t('name'), cell: (row) => row.name, text: (row) => row.name, width: 220 },
      {
        key: 'worksites',
        header: t('worksites'),
        cell: (row) => places(row) || <span className="jl-dim">{t('none')}</span>,
        text: places,
      },
      {
        key: 'about',
        header: t('about'),
        cell: (row) => <span className="jl-dim">{beginning(row.about ?? '')}</span>,
        text: (row) => row.about ?? '',
      },
    ]
  }, [t])
}

function placeOf({
  name,
  city,
  state,
}: {
  name: string
  city?: string | null
  state?: string | null
}): string {
  return [city, state].filter(Boolean).join(', ') || name
}

/** A table's row has one line: the first words say what kind of employer it is. */
function beginning(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`
}
