import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { credentialName } from '@journeyline/domain/credentials/credentials'
import { StageBadge } from '@journeyline/ui/identity/stage-badge.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { Ago } from '@journeyline/ui/words/ago.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { graphql } from '../../generated/gql.ts'
import type { PublishedTable_CandidateFragment as Row } from '../../generated/graphql.ts'
import { publishedMessages } from './messages.ts'

const fragment = graphql(`
  fragment PublishedTable_candidate on Candidate {
    id
    displayName
    stage
    credentials
    openToRemote
    state
    practicodeCases
    availableOn
    publishedAt
    enrollment {
      id
      learner {
        id
        name
      }
    }
  }
`)

type Paging = Pick<DataTableProps<Row>, 'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty' | 'busy'>
type Props = Paging & { candidates: FragmentType<typeof fragment>[] }

/** The profiles employers see, each leading to the learner it speaks for. */
export function PublishedTable({ candidates, ...paging }: Props) {
  const t = useMessages(publishedMessages)
  const columns = useColumns()
  const { data: rows } = useSuspenseFragment({ fragment, from: candidates })
  return (
    <DataTable
      name="published"
      label={t('candidates')}
      rows={rows}
      rowId={(row) => row.id}
      rowName={nameOf}
      rowTo={(row) => `/learners/${encodeURIComponent(row.enrollment?.learner.id ?? '')}`}
      columns={columns}
      downloadName="candidates"
      {...paging}
    />
  )
}

function useColumns(): Column<Row>[] {
  const t = useMessages(publishedMessages)
  const format = useFormats()
  return useMemo(
    () => [
      { key: 'name', header: t('name'), cell: nameOf, text: nameOf, width: 180 },
      { key: 'shown', header: t('shownAs'), cell: (row) => row.displayName, text: (row) => row.displayName },
      {
        key: 'stage',
        header: t('stage'),
        cell: (row) => <StageBadge stage={row.stage} word={labelOf('stage', row.stage)} />,
        text: (row) => labelOf('stage', row.stage),
      },
      { key: 'credentials', header: t('credentials'), cell: credentialsOf, text: credentialsOf },
      {
        key: 'remote',
        header: t('remote'),
        cell: (row) => t(row.openToRemote ? 'yes' : 'no'),
        text: (row) => t(row.openToRemote ? 'yes' : 'no'),
      },
      { key: 'state', header: t('state'), cell: (row) => row.state, text: (row) => row.state ?? null },
      {
        key: 'practicode',
        header: t('practicode'),
        align: 'end',
        hidden: true,
        cell: (row) => row.practicodeCases,
        text: (row) => row.practicodeCases ?? null,
      },
      {
        key: 'available',
        header: t('available'),
        align: 'end',
        cell: (row) => row.availableOn && format.day(row.availableOn),
        text: (row) => row.availableOn ?? null,
      },
      {
        key: 'published',
        header: t('published'),
        align: 'end',
        cell: (row) => <Ago day={row.publishedAt} />,
        text: (row) => row.publishedAt,
      },
    ],
    [t, format],
  )
}

function nameOf(row: Row): string {
  return row.enrollment?.learner.name ?? row.displayName
}

function credentialsOf(row: Row): string {
  return row.credentials.map(credentialName).join(', ')
}
