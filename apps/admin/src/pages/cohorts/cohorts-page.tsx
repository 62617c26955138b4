import { useSuspenseQuery } from '@apollo/client/react'
import { ListPage } from '@journeyline/app-kit/list/list-page.tsx'
import { useListed } from '@journeyline/app-kit/list/use-listed'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { useAddressDialog } from '@journeyline/app-kit/search/use-address-dialog'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { CohortFilters } from '../../cohorts/cohort-filters.tsx'
import { CohortTable } from '../../cohorts/cohort-table.tsx'
import { cohortsSearch } from '../../cohorts/cohorts-search.ts'
import { CreateCohortDialog } from '../../cohorts/create-cohort-dialog.tsx'
import { cohortMessages } from '../../cohorts/messages.ts'
import { graphql } from '../../generated/gql.ts'

const query = graphql(`
  query CohortsPage($programId: ID, $text: String, $after: String) {
    cohorts(filter: { programId: $programId, text: $text }, first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          ...CohortTable_cohort
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

/** Every cohort: when it runs, how full it is. */
export function CohortsPage() {
  const t = useMessages(cohortMessages)
  const navigate = useNavigate()
  const [search, setSearch] = useSearchState(cohortsSearch)
  const asked = useDeferredValue(search)
  const creating = useAddressDialog('new')
  const { data, fetchMore } = useSuspenseQuery(query, {
    variables: { programId: asked.program || null, text: asked.text || null },
  })
  const { rows, count, table } = useListed(data.cohorts, fetchMore)
  const programs = data.programs.edges.map(({ node }) => node)
  const importCohorts = { label: t('importCohorts'), to: '/imports?kind=COHORTS' }
  return (
    <ListPage
      head={{
        title: t('cohorts'),
        primary: { label: t('createCohort'), onClick: creating.open },
        more: [importCohorts],
      }}
      filters={<CohortFilters search={search} onChange={setSearch} programs={programs} {...count} />}
      total={count.total}
      filtered={asked.program !== '' || asked.text !== ''}
      onClear={() => setSearch({ program: '', text: '' })}
      empty={<Empty title={t('emptyTitle')} text={t('emptyText')} act={importCohorts} />}
      list={(instead) => <CohortTable cohorts={rows} busy={asked !== search} empty={instead} {...table} />}
    >
      <CreateCohortDialog
        programs={programs}
        opened={creating.opened}
        onClose={creating.close}
        onCreated={(cohortId) =>
          void navigate({ to: '/cohorts/$cohortId', params: { cohortId }, replace: true })
        }
      />
    </ListPage>
  )
}
