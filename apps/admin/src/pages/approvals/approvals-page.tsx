import { useSuspenseQuery } from '@apollo/client/react'
import { ListPage } from '@journeyline/app-kit/list/list-page.tsx'
import { useListed } from '@journeyline/app-kit/list/use-listed'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { Empty } from '@journeyline/ui/states/states.tsx'
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
  query ApprovalsPage($filter: HoursToDecideFilter, $after: String) {
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
  const { rows, count, table } = useListed(data.hoursToDecide, fetchMore)
  const { total, ...more } = table
  const cohort = useCohortName(search.cohort)
  return (
    <ListPage
      head={{
        title: t('approvals'),
        purpose: t('approvalsPurpose'),
        more: [{ label: t('importHours'), icon: IconFileImport, to: '/imports?kind=HOURS' }],
      }}
      filters={<ApprovalsFilters search={search} onChange={setSearch} cohort={cohort} {...count} />}
      total={count.total}
      filtered={search.kind.length > 0 || search.cohort !== '' || search.mine}
      onClear={() => setSearch(ALL_WAITING)}
      empty={<Empty icon={IconClockCheck} title={t('noneWaiting')} text={t('noneWaitingText')} />}
      list={(instead) =>
        rows.length === 0 ? (
          instead
        ) : (
          <ApprovalsInbox
            entries={rows}
            more={{ ...more, ...(total === undefined ? {} : { left: total - rows.length }) }}
            refresh={() => void refetch()}
          />
        )
      }
    />
  )
}
