import { useSuspenseQuery } from '@apollo/client/react'
import { tellFailure } from '@journeyline/app-kit/acts/told'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconBookmark } from '@tabler/icons-react'
import { useTransition } from 'react'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { CandidateList } from '../../candidates/candidate-list.tsx'
import { CandidateRow } from '../../candidates/candidate-row.tsx'
import { shortlistMessages } from '../../candidates/shortlist/messages.ts'
import { SavedNote } from '../../candidates/shortlist/saved-note.tsx'
import { ShortlistToggle } from '../../candidates/shortlist/shortlist-toggle.tsx'
import { SkeletonRows } from '../../candidates/skeleton-rows.tsx'
import { graphql } from '../../generated/gql.ts'

const ShortlistPageQuery = graphql(`
  query ShortlistPage($after: String) {
    shortlist(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          candidate {
            id
            ...CandidateRow_candidate
            ...Shortlisted_candidate
          }
        }
      }
    }
  }
`)

/** Who the employer has saved, with the notes. */
export function ShortlistPage() {
  const t = useMessages(shortlistMessages)
  return (
    <Page>
      <PageHead title={t('title')} purpose={t('purpose')} />
      <PageBoundary fallback={<SkeletonRows rows={4} />} what={t('list')}>
        <Shortlist />
      </PageBoundary>
    </Page>
  )
}

/** A candidate taken off stays in view until the page is opened again, so that nothing jumps and it can be undone here. */
function Shortlist() {
  const t = useMessages(shortlistMessages)
  const [loadingMore, startMore] = useTransition()
  const { data, fetchMore } = useSuspenseQuery(ShortlistPageQuery, { fetchPolicy: 'cache-and-network' })
  const { edges, pageInfo, totalCount } = data.shortlist
  const more = () =>
    startMore(async () => {
      try {
        await fetchMore({ variables: { after: pageInfo.endCursor } })
      } catch (error) {
        tellFailure(error, t('moreFailed'))
      }
    })
  if (edges.length === 0) {
    return (
      <Empty
        icon={IconBookmark}
        title={t('emptyTitle')}
        text={t('emptyText')}
        act={{ label: t('toCandidates'), to: '/candidates' }}
      />
    )
  }
  return (
    <>
      <StateLine shown={edges.length} total={totalCount} noun={t('noun', { count: totalCount })} />
      <PageBody>
        <CandidateList
          label={t('title')}
          onMore={pageInfo.hasNextPage ? more : undefined}
          loadingMore={loadingMore}
        >
          {edges.map(({ node: { candidate } }) => (
            <CandidateRow
              key={candidate.id}
              candidate={candidate}
              act={<ShortlistToggle candidate={candidate} />}
            >
              <SavedNote candidate={candidate} />
            </CandidateRow>
          ))}
        </CandidateList>
      </PageBody>
    </>
  )
}
