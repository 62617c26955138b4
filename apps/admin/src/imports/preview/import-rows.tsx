import { useSuspenseQuery } from '@apollo/client/react'
import { useMore } from '@journeyline/app-kit/use-more'
import type { ImportKind } from '@journeyline/domain/imports/import-kinds'
import { IMPORT_KEPT_DAYS } from '@journeyline/domain/imports/kept-rows'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button } from '@mantine/core'
import { graphql } from '../../generated/gql.ts'
import { KIND_PAGES } from '../import-kind.ts'
import { importMessages } from '../messages.ts'
import { ImportRow } from './import-row.tsx'
import styles from './import-rows.module.css'
import type { ImportSearch } from './outcome.ts'

const query = graphql(`
  query ImportRows($importId: ID!, $outcomes: [ImportOutcome!], $after: String) {
    node(id: $importId) {
      __typename
      id
      ... on Import {
        rows(outcomes: $outcomes, first: 50, after: $after) {
          edges {
            node {
              line
              ...ImportRow_row @unmask
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
          totalCountIsExact
        }
      }
    }
  }
`)

type Props = {
  importId: string
  kind: ImportKind
  done: boolean
  outcome: ImportSearch['outcome']
  onAll: () => void
}

/** The file's rows with what comes of each, column by column, in the order of the file. */
export function ImportRows({ importId, kind, done, outcome, onAll }: Props) {
  const t = useMessages(importMessages)
  const format = useFormats()
  const { data, fetchMore } = useSuspenseQuery(query, {
    variables: { importId, outcomes: outcome === '' ? null : [outcome] },
  })
  const rows = data.node?.__typename === 'Import' ? data.node.rows : noRows
  const more = useMore(rows.pageInfo, fetchMore)
  if (rows.edges.length === 0) {
    const gone = { title: t('rowsGone'), text: t('rowsGoneText', { days: IMPORT_KEPT_DAYS }) }
    return outcome === '' ? (
      <Empty {...(done ? gone : { title: t('noRows'), text: t('noRowsText') })} />
    ) : (
      <Empty
        title={t('noRowsHere')}
        text={t('noRowsHereText')}
        act={{ label: t('showAll'), onClick: onAll }}
      />
    )
  }
  return (
    <div className={styles.list}>
      <p className="jl-dim jl-num" role="status">
        {t(rows.totalCountIsExact ? 'shownOf' : 'shownOfMore', {
          shown: format.number(rows.edges.length),
          total: format.number(rows.totalCount),
        })}
      </p>
      <table className={styles.rows} aria-label={t(done ? 'outcomesDone' : 'outcomes')}>
        <thead>
          <tr>
            <th scope="col" className={styles.line}>
              {t('line')}
            </th>
            <th scope="col">{t(KIND_PAGES[kind].rowOf)}</th>
            <th scope="col">{t('outcome')}</th>
            <th scope="col">{t('details')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.edges.map(({ node }) => (
            <ImportRow key={node.line} row={node} kind={kind} done={done} />
          ))}
        </tbody>
      </table>
      {more.hasMore && (
        <Button
          variant="default"
          loading={more.loadingMore}
          onClick={more.onMore}
          style={{ justifySelf: 'center' }}
        >
          {t('showMore')}
        </Button>
      )}
    </div>
  )
}

const noRows = {
  edges: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: 0,
  totalCountIsExact: true,
}
