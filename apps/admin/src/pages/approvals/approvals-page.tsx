import { useSuspenseQuery } from '@apollo/client/react'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { useMore } from '@journeyline/app-kit/use-more'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Empty, NoResults } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconClockCheck, IconFileImport } from '@tabler/icons-react'
import { useDeferredValue } from 'react'
import { useCohortName } from '../../cohorts/use-cohort-name.ts'
import { graphql } from '../../generated/gql.ts'
import { ApprovalsFilters } from '../../hours/approvals/approvals-filters.tsx'
import { ApprovalsInbox } from '../../hours/approvals/approvals-inbox.tsx'
import { ALL_WAITING, approvalsFilter, approvalsSearch } from '../../hours/approvals/approvals-search.ts'
import { hoursMessages } from '../../hours/messages.ts'

const query = graphql(`
  query ApprovalsPage($filter: HoursFilter, $after: String) {
    hoursToDecide(first: 100, filter: $filter, after: $after) {
      totalCount
      totalCountIsExact
      edges {
        node {
          ...HoursToDecide_entry @unmask
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Every hour of the program that waits for a decision, the earliest day first. */
export function ApprovalsPage() {
  const t = useMessages(hoursMessages)
  const [search, setSearch] = useSearchState(approvalsSearch)
  const asked = useDeferredValue(search)
  const { data, fetchMore, refetch } = useSuspenseQuery(query, {
    variables: { filter: approvalsFilter(asked) },
    fetchPolicy: 'cache-and-network',
  })
  const { edges, pageInfo, totalCount, totalCountIsExact } = data.hoursToDecide
  const more = useMore(pageInfo, fetchMore)
  const cohort = useCohortName(search.cohort)
  const filtered = search.kind.length > 0 || search.cohort !== '' || search.mine
  return (
    <Page>
      <PageHead
        title={t('approvals')}
        purpose={t('approvalsPurpose')}
        more={[{ label: t('importHours'), icon: IconFileImport, to: '/imports?kind=HOURS' }]}
      />
      {(filtered || totalCount > 0) && (
        <ApprovalsFilters
          search={search}
          onChange={setSearch}
          cohort={cohort}
          shown={edges.length}
          total={totalCount}
          exact={totalCountIsExact}
        />
      )}
      <PageBody>
        {edges.length > 0 ? (
          <ApprovalsInbox
            entries={edges.map(({ node }) => node)}
            more={{ ...more, ...(totalCountIsExact ? { left: totalCount - edges.length } : {}) }}
            refresh={() => void refetch()}
          />
        ) : filtered ? (
          <NoResults onClear={() => setSearch(ALL_WAITING)} />
        ) : (
          <Empty icon={IconClockCheck} title={t('noneWaiting')} text={t('noneWaitingText')} />
        )}
      </PageBody>
    </Page>
  )
}
