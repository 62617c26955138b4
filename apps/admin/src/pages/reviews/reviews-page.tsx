import { useSuspenseQuery } from '@apollo/client/react'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { useMore } from '@journeyline/app-kit/use-more'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Empty, NoResults } from '@journeyline/ui/states/states.tsx'
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
    reviews(filter: $filter, first: 50, after: $after) {
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
  const { edges, pageInfo, totalCount, totalCountIsExact } = data.reviews
  const more = useMore(pageInfo, fetchMore)
  const cohort = useCohortName(search.cohort)
  const filtered = Object.keys(filter).length > 0
  return (
    <Page>
      <PageHead title={t('reviews')} purpose={t('purpose')} />
      {(filtered || totalCount > 0) && (
        <OpenReviewFilters
          search={search}
          onChange={setSearch}
          cohort={cohort}
          programs={data.programs.edges.map(({ node }) => node)}
          shown={edges.length}
          total={totalCount}
          exact={totalCountIsExact}
        />
      )}
      <PageBody>
        <OpenReviewTable
          rows={edges.map(({ node }) => node)}
          {...(totalCountIsExact ? { total: totalCount } : {})}
          busy={asked !== search}
          {...more}
          bulkActs={(rows, clear) => [
            {
              label: t('plan', { count: rows.length }),
              onClick: () => setPlanning({ rows: onceEach(rows), clear }),
            },
          ]}
          empty={
            filtered ? (
              <NoResults onClear={() => setSearch(EVERY_REVIEW)} />
            ) : (
              <Empty
                title={t('emptyTitle')}
                text={t('emptyText')}
                act={{ label: t('toLearners'), to: '/learners' }}
              />
            )
          }
        />
      </PageBody>
      <PlanReviewsDialog
        learners={planning?.rows ?? []}
        onClose={() => setPlanning(null)}
        onPlanned={() => {
          planning?.clear()
          setPlanning(null)
        }}
      />
    </Page>
  )
}

/** A learner may stand in the list twice: a review that is signed still, and the next that is due. */
function onceEach(rows: readonly OpenReview[]): OpenReview[] {
  return [...new Map(rows.map((row) => [row.enrollmentId, row])).values()]
}
