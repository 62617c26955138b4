import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { wasApplied } from '@journeyline/domain/imports/import-status'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { Ago } from '@journeyline/ui/words/ago.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { graphql } from '../generated/gql.ts'
import type { ImportList_ImportFragment as Row } from '../generated/graphql.ts'
import { ImportStatusTag } from './import-status.tsx'
import { importMessages } from './messages.ts'

const fragment = graphql(`
  fragment ImportList_import on Import {
    id
    kind
    fileName
    status
    interrupted
    waiting
    rowsRead
    rowsToCreate
    rowsToChange
    rowsUnchanged
    rowsRefused
    createdAt
    createdBy {
      label
    }
  }
`)

type Paging = Pick<DataTableProps<Row>, 'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty'>
type Props = Paging & { imports: FragmentType<typeof fragment>[] }

/** The imports so far, the latest first, with what came of each. */
export function ImportList({ imports, ...paging }: Props) {
  const t = useMessages(importMessages)
  const columns = useColumns()
  const { data: rows } = useSuspenseFragment({ fragment, from: imports })
  return (
    <DataTable
      name="imports"
      label={t('earlierTable')}
      rows={rows}
      rowId={(row) => row.id}
      rowName={(row) => row.fileName}
      rowTo={(row) => `/imports/${encodeURIComponent(row.id)}`}
      columns={columns}
      {...paging}
    />
  )
}

function useColumns(): Column<Row>[] {
  const t = useMessages(importMessages)
  const format = useFormats()
  return useMemo(() => {
    const count = (key: string, header: string, of: (row: Row) => number): Column<Row> => ({
      key,
      header,
      align: 'end',
      cell: (row) => (hasCounts(row) ? format.number(of(row)) : '–'),
    })
    return [
      { key: 'file', header: t('file'), cell: (row) => row.fileName, width: 200 },
      { key: 'what', header: t('what'), cell: (row) => t(row.kind) },
      { key: 'status', header: t('status'), cell: (row) => <ImportStatusTag {...row} /> },
      count('rows', t('rows'), (row) => row.rowsRead),
      count('create', t('created'), (row) => row.rowsToCreate),
      count('change', t('changed'), (row) => row.rowsToChange),
      count('same', t('same'), (row) => row.rowsUnchanged),
      count('refuse', t('refused'), (row) => row.rowsRefused),
      { key: 'when', header: t('when'), align: 'end', cell: (row) => <Ago day={row.createdAt} /> },
      { key: 'by', header: t('by'), cell: (row) => row.createdBy.label },
    ]
  }, [t, format])
}

function hasCounts({ status }: Row): boolean {
  return status === 'PREVIEWED' || status === 'APPLYING' || wasApplied({ status })
}
