import { useSuspenseQuery } from '@apollo/client/react'
import { ListPage } from '@journeyline/app-kit/list/list-page.tsx'
import { useListed } from '@journeyline/app-kit/list/use-listed'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { useAddressDialog } from '@journeyline/app-kit/search/use-address-dialog'
import { Empty } from '@journeyline/ui/states/states.tsx'
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
  const { rows, count, table } = useListed(data.learners, fetchMore)
  const cohort = useCohortName(search.cohort)
  const importRoster = { label: t('importRoster'), to: '/imports?kind=ROSTER' }
  return (
    <ListPage
      head={{
        title: t('learners'),
        primary: { label: t('addLearner'), onClick: adding.open },
        more: [importRoster],
      }}
      filters={
        <LearnerFilters
          search={search}
          onChange={setSearch}
          cohort={cohort}
          programs={data.programs.edges.map(({ node }) => node)}
          {...count}
        />
      }
      total={count.total}
      filtered={Object.keys(filter).length > 0}
      onClear={() => setSearch(noFilters)}
      empty={<Empty title={t('emptyTitle')} text={t('emptyText')} act={importRoster} />}
      list={(instead) => <LearnerTable learners={rows} busy={asked !== search} empty={instead} {...table} />}
    >
      <CreateLearnerDialog
        opened={adding.opened}
        onClose={adding.close}
        onCreated={({ id }) =>
          void navigate({ to: '/learners/$learnerId', params: { learnerId: id }, replace: true })
        }
      />
    </ListPage>
  )
}
