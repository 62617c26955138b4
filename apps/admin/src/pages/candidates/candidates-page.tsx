import { useSuspenseQuery } from '@apollo/client/react'
import { useSearchState } from '@journeyline/app-kit/search/search-state'
import { useMore } from '@journeyline/app-kit/use-more'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { Empty, NoResults } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconBriefcase } from '@tabler/icons-react'
import { useDeferredValue } from 'react'
import { publishedMessages } from '../../candidates/published/messages.ts'
import { usePublishedChips } from '../../candidates/published/published-chips.ts'
import { PublishedFilters } from '../../candidates/published/published-filters.tsx'
import { candidateFilter, EVERYBODY, publishedSearch } from '../../candidates/published/published-search.ts'
import { PublishedTable } from '../../candidates/published/published-table.tsx'
import { graphql } from '../../generated/gql.ts'

const query = graphql(`
  query CandidatesPage($filter: CandidateFilter, $after: String) {
    programs(first: 50) {
      edges {
        node {
          id
          name
        }
      }
    }
    candidates(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          ...PublishedTable_candidate
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
`)

/** The profiles employers see today, found the way employers find them. */
export function CandidatesPage() {
  const t = useMessages(publishedMessages)
  const [search, onChange] = useSearchState(publishedSearch)
  const shown = useDeferredValue(search)
  const { data, fetchMore } = useSuspenseQuery(query, {
    variables: { filter: candidateFilter(shown) },
    fetchPolicy: 'cache-and-network',
  })
  const { edges, pageInfo, totalCount, totalCountIsExact } = data.candidates
  const programs = data.programs.edges.map(({ node }) => node)
  const more = useMore(pageInfo, fetchMore)
  const chips = usePublishedChips({ search, onChange, programs })
  const clear = () => onChange(EVERYBODY)
  return (
    <Page>
      <PageHead title={t('candidates')} purpose={t('purpose')} />
      <StateLine
        shown={edges.length}
        total={totalCount}
        exact={totalCountIsExact}
        noun={t('noun', { count: totalCount })}
        filters={chips}
        onClear={clear}
      >
        <PublishedFilters search={search} onChange={onChange} programs={programs} />
      </StateLine>
      <PageBody>
        <PublishedTable
          candidates={edges.map(({ node }) => node)}
          {...(totalCountIsExact ? { total: totalCount } : {})}
          busy={shown !== search}
          {...more}
          empty={
            chips.length > 0 ? (
              <NoResults onClear={clear} />
            ) : (
              <Empty
                icon={IconBriefcase}
                title={t('none')}
                text={t('noneText')}
                act={{ label: t('toLearners'), to: '/learners' }}
              />
            )
          }
        />
      </PageBody>
    </Page>
  )
}
