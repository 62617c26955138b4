import { useSuspenseQuery } from '@apollo/client/react'
import { ListPage } from '@journeyline/app-kit/list/list-page.tsx'
import { useListed } from '@journeyline/app-kit/list/use-listed'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useDeferredValue, useState } from 'react'
import { useCohortName } from '../../cohorts/use-cohort-name.ts'
import { graphql } from '../../generated/gql.ts'
import { OpenReviewFilters } from '../../reviews/planning/open-review-filters.tsx'
import { openReviewMessages } from '../../reviews/planning/open-review-messages.ts'
import {
  EVERY_REVIEW,
  openReviewFilter,
  openReviewSearch,
} from '../../reviews/planning/open-review-search.ts'
import { type OpenReview, OpenReviewTable } from '../../reviews/planning/open-review-table.tsx'
import { PlanReviewsDialog } from '../../reviews/planning/plan-reviews-dialog.tsx'

const query = graphql(`
  query ReviewsPage($filter: OpenReviewFilter, $after: String) {
    openReviews(filter: $filter, first: 50, after: $after) {
      totalCount
      totalCountIsExact
      edges {
        node {
          ...OpenReviewTable_review @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    programs(first: 50) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

/** Which reviews wait for somebody: to be planned, held or signed; what is due comes first. */
export function ReviewsPage() {
  const t = useMessages(openReviewMessages)
  const [search, setSearch] = useSearchState(openReviewSearch)
  const [planning, setPlanning] = useState<{ rows: OpenReview[]; clear: () => void } | null>(null)
  const asked = useDeferredValue(search)
  const filter = openReviewFilter(asked)
  const { data, fetchMore } = useSuspenseQuery(query, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  })
  const { rows, count, table } = useListed(data.openReviews, fetchMore)
  const cohort = useCohortName(search.cohort)
  return (
    <ListPage
      head={{ title: t('reviews'), purpose: t('purpose') }}
      filters={
        <OpenReviewFilters
          search={search}
          onChange={setSearch}
          cohort={cohort}
          programs={data.programs.edges.map(({ node }) => node)}
          {...count}
        />
      }
      total={count.total}
      filtered={Object.keys(filter).length > 0}
      onClear={() => setSearch(EVERY_REVIEW)}
      empty={
        <Empty
          title={t('emptyTitle')}
          text={t('emptyText')}
          act={{ label: t('toLearners'), to: '/learners' }}
        />
      }
      list={(instead) => (
        <OpenReviewTable
          rows={rows}
          busy={asked !== search}
          {...table}
          bulkActs={(chosen, clear) => [
            {
              label: t('plan', { count: chosen.length }),
              onClick: () => setPlanning({ rows: onceEach(chosen), clear }),
            },
          ]}
          empty={instead}
        />
      )}
    >
      <PlanReviewsDialog
        learners={planning?.rows ?? []}
        onClose={() => setPlanning(null)}
        onPlanned={() => {
          planning?.clear()
          setPlanning(null)
        }}
      />
    </ListPage>
  )
}

/** A learner may stand in the list twice: a review that is signed still, and the next that is due. */
function onceEach(rows: readonly OpenReview[]): OpenReview[] {
  return [...new Map(rows.map((row) => [row.enrollmentId, row])).values()]
}
