import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { versionInForce } from '@journeyline/domain/programs/program-version'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { graphql } from '../generated/gql.ts'
import type { ProgramTable_ProgramFragment as Row } from '../generated/graphql.ts'
import { programAddress, versionAddress } from './addresses.ts'
import { programMessages } from './messages.ts'
import { versionsOf } from './program-versions.ts'

const fragment = graphql(`
  fragment ProgramTable_program on Program {
    id
    code
    name
    versions(first: 50) {
      edges {
        node {
          id
          number
          title
          status
          effectiveFrom
          enrollmentCount
        }
      }
    }
  }
`)

type Paging = Pick<DataTableProps<Row>, 'hasMore' | 'onMore' | 'loadingMore' | 'total'>
type Props = Paging & { programs: FragmentType<typeof fragment>[] }

/** The programs with the version each goes by today, how many learners are on it, and what is being written. */
export function ProgramTable({ programs, ...paging }: Props) {
  const t = useMessages(programMessages)
  const columns = useColumns()
  const { data: rows } = useSuspenseFragment({ fragment, from: programs })
  return (
    <DataTable
      name="programs"
      label={t('programs')}
      rows={rows}
      rowId={(row) => row.id}
      rowName={(row) => row.name}
      rowTo={(row) => programAddress(row.id)}
      columns={columns}
      downloadName="programs"
      empty={<Empty title={t('programsEmptyTitle')} text={t('programsEmptyText')} />}
      {...paging}
    />
  )
}

function useColumns(): Column<Row>[] {
  const t = useMessages(programMessages)
  const format = useFormats()
  return useMemo(() => {
    const named = (row: Row) => {
      const version = inForce(row)
      return version ? t('version', { number: version.number }) : t('noneInForce')
    }
    return [
      { key: 'name', header: t('program'), cell: (row) => row.name, text: (row) => row.name, width: 220 },
      { key: 'code', header: t('code'), cell: (row) => row.code, text: (row) => row.code },
      {
        key: 'inForce',
        header: t('inForce'),
        cell: (row) => {
          const version = inForce(row)
          return version ? (
            <UiLink className="jl-link" to={versionAddress(row.id, version.id)}>
              {named(row)}
            </UiLink>
          ) : (
            <span className="jl-dim">{t('noneInForce')}</span>
          )
        },
        text: named,
      },
      {
        key: 'title',
        header: t('titleOf'),
        cell: (row) => <span className="jl-dim">{beginning(inForce(row)?.title ?? '')}</span>,
        text: (row) => inForce(row)?.title ?? '',
      },
      {
        key: 'since',
        header: t('since'),
        align: 'end',
        cell: (row) => format.day(inForce(row)?.effectiveFrom ?? ''),
        text: (row) => inForce(row)?.effectiveFrom ?? '',
      },
      {
        key: 'learners',
        header: t('learnersOnIt'),
        align: 'end',
        cell: (row) => format.number(inForce(row)?.enrollmentCount ?? 0),
        text: (row) => inForce(row)?.enrollmentCount ?? 0,
      },
      {
        key: 'drafts',
        header: t('drafts'),
        align: 'end',
        cell: (row) =>
          drafts(row) > 0 ? (
            <Tag tone="warn">{t('draftsOf', { count: drafts(row) })}</Tag>
          ) : (
            <span className="jl-dim">{t('none')}</span>
          ),
        text: drafts,
      },
    ]
  }, [t, format])
}

const inForce = (row: Row) => versionInForce(versionsOf(row), todayIso())
const drafts = (row: Row) => versionsOf(row).filter(({ status }) => status === 'DRAFT').length

/** A row has one line: the first words say which one it is. */
const beginning = (title: string) => (title.length <= 44 ? title : `${title.slice(0, 43).trimEnd()}…`)
