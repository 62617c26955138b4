import { useSuspenseQuery } from '@apollo/client/react'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { useAddressDialog } from '@journeyline/app-kit/search/use-address-dialog'
import { useMore } from '@journeyline/app-kit/use-more'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Empty, NoResults } from '@journeyline/ui/states/states.tsx'
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
    cohorts(programId: $programId, text: $text, first: 50, after: $after) {
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
  const { edges, pageInfo, totalCount } = data.cohorts
  const more = useMore(pageInfo, fetchMore)
  const programs = data.programs.edges.map(({ node }) => node)
  const filtered = asked.program !== '' || asked.text !== ''
  const create = { label: t('createCohort'), onClick: creating.open }
  return (
    <Page>
      <PageHead
        title={t('cohorts')}
        primary={create}
        more={[{ label: t('importCohorts'), to: '/imports?kind=COHORTS' }]}
      />
      {(filtered || totalCount > 0) && (
        <CohortFilters
          search={search}
          onChange={setSearch}
          programs={programs}
          shown={edges.length}
          total={totalCount}
        />
      )}
      <PageBody>
        <CohortTable
          cohorts={edges.map(({ node }) => node)}
          total={totalCount}
          busy={asked !== search}
          {...more}
          empty={
            filtered ? (
              <NoResults onClear={() => setSearch({ program: '', text: '' })} />
            ) : (
              <Empty
                title={t('emptyTitle')}
                text={t('emptyText')}
                act={{ label: t('importCohorts'), to: '/imports?kind=COHORTS' }}
              />
            )
          }
        />
      </PageBody>
      <CreateCohortDialog
        programs={programs}
        opened={creating.opened}
        onClose={creating.close}
        onCreated={(cohortId) =>
          void navigate({ to: '/cohorts/$cohortId', params: { cohortId }, replace: true })
        }
      />
    </Page>
  )
}
