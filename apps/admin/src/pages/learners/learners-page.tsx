import { useSuspenseQuery } from '@apollo/client/react'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { useAddressDialog } from '@journeyline/app-kit/search/use-address-dialog'
import { useMore } from '@journeyline/app-kit/use-more'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Empty, NoResults } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { useCohortName } from '../../cohorts/use-cohort-name.ts'
import { graphql } from '../../generated/gql.ts'
import { CreateLearnerDialog } from '../../learners/create-learner-dialog.tsx'
import { LearnerFilters } from '../../learners/learner-filters.tsx'
import { LearnerTable } from '../../learners/learner-table.tsx'
import { learnerFilter, learnersSearch, noFilters } from '../../learners/learners-search.ts'
import { learnerMessages } from '../../learners/messages.ts'

const query = graphql(`
  query LearnersPage($filter: LearnerFilter, $after: String) {
    learners(filter: $filter, first: 50, after: $after) {
      totalCount
      totalCountIsExact
      edges {
        node {
          id
          ...LearnerTable_learner
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    programs(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

/** Every learner, found by words, stage, cohort, program and funding. */
export function LearnersPage() {
  const t = useMessages(learnerMessages)
  const navigate = useNavigate()
  const [search, setSearch] = useSearchState(learnersSearch)
  const asked = useDeferredValue(search)
  const adding = useAddressDialog('new')
  const filter = learnerFilter(asked)
  const { data, fetchMore } = useSuspenseQuery(query, { variables: { filter } })
  const { edges, pageInfo, totalCount, totalCountIsExact } = data.learners
  const more = useMore(pageInfo, fetchMore)
  const cohort = useCohortName(search.cohort)
  const filtered = Object.keys(filter).length > 0
  const add = { label: t('addLearner'), onClick: adding.open }
  return (
    <Page>
      <PageHead
        title={t('learners')}
        primary={add}
        more={[{ label: t('importRoster'), to: '/imports?kind=ROSTER' }]}
      />
      {(filtered || totalCount > 0) && (
        <LearnerFilters
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
        <LearnerTable
          learners={edges.map(({ node }) => node)}
          {...(totalCountIsExact ? { total: totalCount } : {})}
          busy={asked !== search}
          {...more}
          empty={
            filtered ? (
              <NoResults onClear={() => setSearch(noFilters)} />
            ) : (
              <Empty
                title={t('emptyTitle')}
                text={t('emptyText')}
                act={{ label: t('importRoster'), to: '/imports?kind=ROSTER' }}
              />
            )
          }
        />
      </PageBody>
      <CreateLearnerDialog
        opened={adding.opened}
        onClose={adding.close}
        onCreated={({ id }) =>
          void navigate({ to: '/learners/$learnerId', params: { learnerId: id }, replace: true })
        }
      />
    </Page>
  )
}
