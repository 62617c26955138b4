import { useSuspenseQuery } from '@apollo/client/react'
import { tellFailure } from '@journeyline/app-kit/acts/told'
import { PageBody } from '@journeyline/ui/page/page.tsx'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { Empty, NoResults } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useTransition } from 'react'
import { CandidateList } from '../../candidates/candidate-list.tsx'
import { CandidateRow } from '../../candidates/candidate-row.tsx'
import { type CandidateSearch, candidateFilter } from '../../candidates/candidate-search.ts'
import { filterChips } from '../../candidates/filter-chips.ts'
import { candidateMessages } from '../../candidates/messages.ts'
import { ShortlistToggle } from '../../candidates/shortlist/shortlist-toggle.tsx'
import { graphql } from '../../generated/gql.ts'

const CandidatesPageQuery = graphql(`
  query CandidatesPage($filter: CandidateFilter, $after: String) {
    programs(first: 20) {
      edges {
        node {
          id
          name
        }
      }
    }
    candidates(filter: $filter, first: 20, after: $after) {
      totalCount
      totalCountIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...CandidateRow_candidate
          ...Shortlisted_candidate
        }
      }
    }
  }
`)

type Props = { search: CandidateSearch; busy: boolean; onChange: (search: CandidateSearch) => void }

/** The count, the filters in force and the rows. */
export function CandidateResults({ search, busy, onChange }: Props) {
  const t = useMessages(candidateMessages)
  const [loadingMore, startMore] = useTransition()
  const { data, fetchMore } = useSuspenseQuery(CandidatesPageQuery, {
    variables: { filter: candidateFilter(search) },
    // The shortlist changes under this list; all others stay as they were, for the way back.
    fetchPolicy: search.shortlisted ? 'cache-and-network' : 'cache-first',
  })
  const { edges, pageInfo, totalCount, totalCountIsExact } = data.candidates
  const program = data.programs.edges.find(({ node }) => node.id === search.program)
  const chips = filterChips({
    search,
    programName: program?.node.name ?? null,
    t,
    onDrop: (name) => onChange({ ...search, [name]: undefined }),
  })
  const more = () =>
    startMore(async () => {
      try {
        await fetchMore({ variables: { after: pageInfo.endCursor } })
      } catch (error) {
        tellFailure(error, t('moreFailed'))
      }
    })
  return (
    <>
      <StateLine
        {...(totalCountIsExact
          ? { shown: edges.length, total: totalCount, noun: t('noun', { count: totalCount }) }
          : { shown: edges.length, noun: t('ofMoreThan', { count: totalCount }) })}
        filters={chips}
        onClear={() => onChange({})}
      />
      <PageBody>
        {edges.length === 0 ? (
          chips.length > 0 ? (
            <NoResults onClear={() => onChange({})} />
          ) : (
            <Empty title={t('emptyTitle')} text={t('emptyText')} />
          )
        ) : (
          <CandidateList
            label={t('candidates')}
            busy={busy}
            onMore={pageInfo.hasNextPage ? more : undefined}
            loadingMore={loadingMore}
          >
            {edges.map(({ node }) => (
              <CandidateRow key={node.id} candidate={node} act={<ShortlistToggle candidate={node} />} />
            ))}
          </CandidateList>
        )}
      </PageBody>
    </>
  )
}
