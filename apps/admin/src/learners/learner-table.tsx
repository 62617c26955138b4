import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { credentialName } from '@journeyline/domain/credentials/credentials'
import { StageBadge } from '@journeyline/ui/identity/stage-badge.tsx'
import { type Column, DataTable, type DataTableProps } from '@journeyline/ui/table/data-table.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useMemo } from 'react'
import { graphql } from '../generated/gql.ts'
import type { LearnerTable_LearnerFragment } from '../generated/graphql.ts'
import { learnerMessages } from './messages.ts'

const fragment = graphql(`
  fragment LearnerTable_learner on Learner {
    id
    name
    email
    phone
    externalId
    state
    credentials {
      id
      kind
    }
    enrollments(first: 3) {
      edges {
        node {
          id
          stage
          stageSince
          daysInStage
          cohort {
            id
            name
          }
        }
      }
    }
  }
`)

type Learner = LearnerTable_LearnerFragment
type Paging = Pick<DataTableProps<Learner>, 'hasMore' | 'onMore' | 'loadingMore' | 'total' | 'empty' | 'busy'>
type Props = Paging & { learners: FragmentType<typeof fragment>[] }

/** The list of learners: who, where they stand in their latest enrollment, how to reach them. */
export function LearnerTable({ learners, ...paging }: Props) {
  const t = useMessages(learnerMessages)
  const { data: rows } = useSuspenseFragment({ fragment, from: learners })
  return (
    <DataTable
      name="learners"
      label={t('learners')}
      rows={rows}
      rowId={(learner) => learner.id}
      rowName={(learner) => learner.name}
      rowTo={(learner) => `/learners/${encodeURIComponent(learner.id)}`}
      columns={useColumns()}
      downloadName="learners"
      {...paging}
    />
  )
}

function useColumns(): Column<Learner>[] {
  const t = useMessages(learnerMessages)
  const format = useFormats()
  return useMemo(() => {
    const latest = (learner: Learner) => learner.enrollments.edges[0]?.node
    const credentials = (learner: Learner) =>
      [...new Set(learner.credentials.map(({ kind }) => credentialName(kind)))].join(', ')
    return [
      { key: 'name', header: t('name'), cell: (row) => row.name, text: (row) => row.name, width: 200 },
      { key: 'stage', header: t('stage'), cell: (row) => <Stage learner={row} />, text: stageWord },
      {
        key: 'cohort',
        header: t('cohort'),
        cell: (row) => latest(row)?.cohort.name ?? '',
        text: (row) => latest(row)?.cohort.name ?? null,
      },
      {
        key: 'since',
        header: t('since'),
        align: 'end',
        cell: (row) => (latest(row) ? format.day(latest(row)?.stageSince ?? '') : ''),
        text: (row) => latest(row)?.stageSince ?? null,
      },
      {
        key: 'days',
        header: t('days'),
        align: 'end',
        cell: (row) => (latest(row) ? format.number(latest(row)?.daysInStage ?? 0) : ''),
        text: (row) => latest(row)?.daysInStage ?? null,
      },
      { key: 'credentials', header: t('credentials'), cell: credentials, text: credentials },
      { key: 'email', header: t('email'), cell: (row) => row.email, text: (row) => row.email },
      {
        key: 'phone',
        header: t('phone'),
        hidden: true,
        cell: (row) => row.phone ?? '',
        text: (row) => row.phone,
      },
      {
        key: 'state',
        header: t('state'),
        hidden: true,
        cell: (row) => row.state ?? '',
        text: (row) => row.state,
      },
      {
        key: 'reference',
        header: t('reference'),
        cell: (row) => row.externalId ?? '',
        text: (row) => row.externalId,
      },
    ]

    function stageWord(row: Learner) {
      const enrollment = latest(row)
      return enrollment ? labelOf('stage', enrollment.stage) : t('notEnrolled')
    }
  }, [t, format])
}

/** The stage of the latest enrollment; earlier ones are only counted. */
function Stage({ learner }: { learner: Learner }) {
  const t = useMessages(learnerMessages)
  const [first, ...others] = learner.enrollments.edges
  if (!first) return <span className="jl-dim">{t('notEnrolled')}</span>
  return (
    <>
      <StageBadge stage={first.node.stage} word={labelOf('stage', first.node.stage)} />
      {others.length > 0 && <span className="jl-dim"> {t('more', { count: others.length })}</span>}
    </>
  )
}
