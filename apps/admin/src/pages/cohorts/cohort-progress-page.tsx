import { useSuspenseQuery } from '@apollo/client/react'
import { FilterMenu } from '@journeyline/app-kit/filters/filter-menu.tsx'
import { labelOf } from '@journeyline/app-kit/label-of'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { useMore } from '@journeyline/app-kit/use-more'
import { isActiveStage, STAGES } from '@journeyline/domain/enrollments/stages'
import { PageBody } from '@journeyline/ui/page/page.tsx'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { Empty, NoResults } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useParams } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { graphql } from '../../generated/gql.ts'
import { CohortFigures } from '../../progress/cohort-figures.tsx'
import { cohortProgressSearch, sortOf, sortWord } from '../../progress/cohort-progress-search.ts'
import { CohortProgressTable } from '../../progress/cohort-progress-table.tsx'
import { progressMessages } from '../../progress/messages.ts'
import { sortedProgress } from '../../progress/sorted-progress.ts'

const query = graphql(`
  query CohortProgressPage($id: ID!, $stages: [Stage!], $after: String) {
    cohort(id: $id) {
      id
      progress(first: 100, stages: $stages, after: $after) {
        totalCount
        edges {
          node {
            ...CohortProgressTable_row @unmask
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** How far the learners of a cohort are, and who is behind by how much. */
export function CohortProgressPage() {
  const t = useMessages(progressMessages)
  const { cohortId } = useParams({ from: '/console/cohorts/$cohortId/progress' })
  const [search, setSearch] = useSearchState(cohortProgressSearch)
  const asked = useDeferredValue(search)
  const stages = asked.stage.length > 0 ? asked.stage : STAGES.filter(isActiveStage)
  const { data, fetchMore } = useSuspenseQuery(query, { variables: { id: cohortId, stages } })
  const page = data.cohort?.progress
  const more = useMore(page?.pageInfo ?? { hasNextPage: false }, fetchMore)
  const sort = sortOf(search)
  const rows = useMemo(
    () =>
      sortedProgress(
        (page?.edges ?? []).map(({ node }) => node),
        sort,
      ),
    [page, sort.key, sort.descending],
  )
  if (!page) return null
  const clear = () => setSearch({ stage: [] })
  return (
    <>
      {!page.pageInfo.hasNextPage && rows.length > 0 && (
        <CohortFigures rows={rows} approvalsAt={`/approvals?cohort=${encodeURIComponent(cohortId)}`} />
      )}
      <StateLine
        shown={rows.length}
        total={page.totalCount}
        noun={t('noun', { count: page.totalCount })}
        filters={search.stage.map((stage) => ({
          key: stage,
          label: t('stage'),
          value: labelOf('stage', stage),
          onRemove: () => setSearch({ stage: search.stage.filter((one) => one !== stage) }),
        }))}
        onClear={clear}
      >
        <FilterMenu
          label={t('stage')}
          options={STAGES.map((value) => ({ value, label: labelOf('stage', value) }))}
          values={search.stage}
          onChange={(stage) => setSearch({ stage })}
        />
      </StateLine>
      <PageBody>
        <CohortProgressTable
          rows={rows}
          sort={sort}
          onSort={(next) => setSearch({ sort: sortWord(next) })}
          downloadName={`progress-${cohortId}`}
          total={page.totalCount}
          busy={asked !== search}
          {...more}
          empty={
            search.stage.length > 0 ? (
              <NoResults onClear={clear} />
            ) : (
              <Empty title={t('cohortEmpty')} text={t('cohortEmptyText')} />
            )
          }
        />
      </PageBody>
    </>
  )
}
