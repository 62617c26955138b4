import { labelOf } from '@journeyline/app-kit/label-of'
import { credentialName } from '@journeyline/domain/credentials/credentials'
import { StageBadge } from '@journeyline/ui/identity/stage-badge.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { Ago } from '@journeyline/ui/words/ago.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { graphql } from '../generated/gql.ts'
import type { CohortRowTable_RowFragment } from '../generated/graphql.ts'
import { cohortMessages } from './messages.ts'

/**
 * The page spreads it unmasked: a row is a plain line of the read model, chosen and sent on to bulk acts.
 * @public Read by the code generator; pages spread it by name.
 */
export const cohortRowFragment = graphql(`
  fragment CohortRowTable_row on CohortRow {
    enrollmentId
    learnerId
    learnerName
    externalId
    stage
    path
    stageSince
    daysInStage
    enrolledOn
    version
    fundingSources
    credentials
    practicodeCases
    practicodeScore
    practicodeAsked {
      cases
      scorePercent
    }
    lastChangedBy
    lastChangedAt
    published
  }
`)

export type CohortRow = CohortRowTable_RowFragment

type Props = { rows: readonly CohortRow[]; downloadName: string } & Pick<
  DataTableProps<CohortRow>,
  'bulkActs' | 'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty' | 'busy'
>

/** The cohort's learners: where each stands, since when, who pays, and who touched it last. */
export function CohortRowTable({ rows, ...rest }: Props) {
  const t = useMessages(cohortMessages)
  return (
    <DataTable
      name="cohort-rows"
      label={t('rowsLabel')}
      rows={rows}
      rowId={(row) => row.enrollmentId}
      rowName={(row) => row.learnerName}
      rowTo={(row) => `/learners/${encodeURIComponent(row.learnerId)}`}
      columns={useColumns()}
      {...rest}
    />
  )
}

function useColumns(): Column<CohortRow>[] {
  const t = useMessages(cohortMessages)
  const format = useFormats()
  return useMemo(() => {
    const funding = (row: CohortRow) =>
      row.fundingSources.map((one) => labelOf('fundingSource', one)).join(', ')
    const credentials = (row: CohortRow) => row.credentials.map(credentialName).join(', ')
    const practicode = ({ practicodeCases: cases, practicodeScore: score, practicodeAsked }: CohortRow) => {
      if (cases === null) return ''
      const words = { cases, asked: practicodeAsked?.cases ?? cases }
      return score === null ? t('practicodeCases', words) : t('practicodeScore', { ...words, score })
    }
    const published = (row: CohortRow) => t(row.published ? 'published' : 'hidden')
    return [
      {
        key: 'name',
        header: t('name'),
        cell: (row) => row.learnerName,
        text: (row) => row.learnerName,
        width: 200,
      },
      {
        key: 'stage',
        header: t('stage'),
        cell: (row) => <StageBadge stage={row.stage} word={labelOf('stage', row.stage)} />,
        text: (row) => labelOf('stage', row.stage),
      },
      {
        key: 'since',
        header: t('since'),
        align: 'end',
        cell: (row) => format.day(row.stageSince),
        text: (row) => row.stageSince,
      },
      {
        key: 'days',
        header: t('days'),
        align: 'end',
        cell: (row) => format.number(row.daysInStage),
        text: (row) => row.daysInStage,
      },
      { key: 'funding', header: t('funding'), cell: funding, text: funding },
      { key: 'credentials', header: t('credentials'), cell: credentials, text: credentials },
      { key: 'practicode', header: t('practicode'), align: 'end', cell: practicode, text: practicode },
      {
        key: 'published',
        header: t('shown'),
        cell: (row) => (row.published ? <Tag tone="good">{published(row)}</Tag> : ''),
        text: published,
      },
      {
        key: 'changed',
        header: t('lastChanged'),
        cell: (row) => <LastChanged row={row} />,
        text: (row) => [row.lastChangedAt, row.lastChangedBy].filter(Boolean).join(' '),
      },
      {
        key: 'enrolled',
        header: t('enrolled'),
        align: 'end',
        hidden: true,
        cell: (row) => format.day(row.enrolledOn),
        text: (row) => row.enrolledOn,
      },
      {
        key: 'reference',
        header: t('reference'),
        hidden: true,
        cell: (row) => row.externalId ?? '',
        text: (row) => row.externalId,
      },
    ]
  }, [t, format])
}

function LastChanged({ row }: { row: CohortRow }) {
  const t = useMessages(cohortMessages)
  if (!row.lastChangedAt) return null
  return (
    <>
      <Ago day={row.lastChangedAt} />
      {row.lastChangedBy && (
        <span className="jl-dim"> {t('lastChangedBy', { name: row.lastChangedBy })}</span>
      )}
    </>
  )
}
