import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { ceuFigure } from '@journeyline/app-kit/figures'
import { useMore } from '@journeyline/app-kit/use-more'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { type Column, DataTable } from '@journeyline/ui/table/data-table.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { graphql } from '../../generated/gql.ts'
import type {
  CeuLedger_LearnerFragment,
  ContinuingEducation_LearnerFragment,
} from '../../generated/graphql.ts'
import { credentialMessages } from '../messages.ts'
import { ProvenBy } from '../proven-by.tsx'
import classes from './ceu-ledger.module.css'
import { ReverseCeuDialog } from './reverse-ceu-dialog.tsx'

/** A line of the ledger, of its first page as of the next. @public Read by the code generator; the documents below spread it by name. */
export const ceuEntryLine = graphql(`
  fragment CeuEntry_line on CeuEntry {
    id
    title
    sponsor
    units
    earnedOn
    bodies
    indexNumber
    reversedBy {
      id
      reason
    }
    evidence {
      id
      name
      url
    }
  }
`)

const fragment = graphql(`
  fragment CeuLedger_learner on Learner {
    id
    ceuEntries(first: 50) {
      edges {
        node {
          ...CeuEntry_line @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`)

const more = graphql(`
  query MoreCeuEntries($id: ID!, $after: String!) {
    node(id: $id) {
      id
      ... on Learner {
        ceuEntries(first: 50, after: $after) {
          edges {
            node {
              ...CeuEntry_line @unmask
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)

type Entry = CeuLedger_LearnerFragment['ceuEntries']['edges'][number]['node']
type Props = {
  learner: FragmentType<typeof fragment>
  /** What became of each entry at each body. */
  renewals: ContinuingEducation_LearnerFragment['ceuRenewals']
}

/** Every entry of the ledger, the latest first: what it counts for, and why one does not. A wrong one is reversed, never changed. */
export function CeuLedger({ learner: from, renewals }: Props) {
  const t = useMessages(credentialMessages)
  const client = useApolloClient()
  const { data } = useSuspenseFragment({ fragment, fragmentName: 'CeuLedger_learner', from })
  const [reversing, setReversing] = useState<Entry | null>(null)
  const { edges, pageInfo, totalCount } = data.ceuEntries
  // The next page joins the list in the cache, by the connection's rule.
  const paging = useMore(pageInfo, ({ variables }) =>
    client.query({
      query: more,
      variables: { id: data.id, after: variables.after ?? '' },
      fetchPolicy: 'network-only',
    }),
  )
  return (
    <>
      <DataTable
        name="ceus"
        label={t('ledger')}
        rows={edges.map(({ node }) => node)}
        rowId={(entry) => entry.id}
        rowName={(entry) => entry.title}
        columns={useColumns(renewals)}
        rowActs={(entry) =>
          entry.reversedBy ? [] : [{ label: t('reverse'), onClick: () => setReversing(entry) }]
        }
        total={totalCount}
        downloadName="ceus"
        empty={<p className="jl-dim">{t('ledgerEmpty')}</p>}
        {...paging}
      />
      <ReverseCeuDialog entry={reversing} onClose={() => setReversing(null)} />
    </>
  )
}

function useColumns(renewals: Props['renewals']): Column<Entry>[] {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  const sentences = ({ id }: Entry) =>
    renewals.flatMap(({ body, entries }) =>
      entries.filter(({ ceuEntry }) => ceuEntry.id === id).map(({ sentence }) => ({ body, sentence })),
    )
  return [
    {
      key: 'title',
      header: t('titleOf'),
      width: 220,
      cell: (row) => (
        <div className={classes.education}>
          <span className={row.reversedBy ? classes.struck : undefined}>
            {row.title} <span className="jl-dim">{row.sponsor}</span>
          </span>
          {row.reversedBy && (
            <span>
              <Tag>{t('reversed')}</Tag>
            </span>
          )}
          <ProvenBy files={row.evidence} />
        </div>
      ),
      text: (row) => row.title,
    },
    {
      key: 'earnedOn',
      header: t('earnedOn'),
      align: 'end',
      cell: (row) => format.day(row.earnedOn),
      text: (row) => row.earnedOn,
    },
    {
      key: 'ceus',
      header: t('ceus'),
      align: 'end',
      cell: (row) => <span className="jl-num">{ceuFigure(row.units)}</span>,
      text: (row) => ceuFigure(row.units),
    },
    {
      key: 'countsFor',
      header: t('countsFor'),
      cell: (row) => (
        <div className={classes.counts}>
          {sentences(row).map(({ body, sentence }) => (
            <span key={body}>{renewals.length > 1 ? t('atBody', { body, sentence }) : sentence}</span>
          ))}
        </div>
      ),
      text: (row) =>
        sentences(row)
          .map(({ body, sentence }) => t('atBody', { body, sentence }))
          .join(' '),
    },
    {
      key: 'index',
      header: t('index'),
      hidden: true,
      cell: (row) => row.indexNumber ?? '–',
      text: (row) => row.indexNumber,
    },
  ]
}
