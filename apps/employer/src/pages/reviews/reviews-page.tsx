import { useSuspenseQuery } from '@apollo/client/react'
import { tellFailure } from '@journeyline/app-kit/acts/told'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconMessages } from '@tabler/icons-react'
import { useTransition } from 'react'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { SkeletonRows } from '../../candidates/skeleton-rows.tsx'
import { graphql } from '../../generated/gql.ts'
import layout from '../../looks/layout.module.css'
import { reviewMessages } from '../../reviews/messages.ts'
import { ReviewList } from '../../reviews/review-list.tsx'

const ReviewsPageQuery = graphql(`
  query ReviewsPage($after: String) {
    viewer {
      employer {
        id
        awaited: reviews(filter: { awaitsViewer: true }, first: 50) {
          edges {
            node {
              id
              ...ApprenticeReview_review
            }
          }
        }
        reviews(first: 20, after: $after) {
          totalCount
          edges {
            node {
              id
              ...ApprenticeReview_review
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)

/** The reviews of the employer's apprentices: first those the viewer signs next. */
export function ReviewsPage() {
  const t = useMessages(reviewMessages)
  return (
    <Page>
      <PageHead title={t('title')} purpose={t('purpose')} />
      <PageBody>
        <PageBoundary fallback={<SkeletonRows rows={3} />} what={t('what')}>
          <Reviews />
        </PageBoundary>
      </PageBody>
    </Page>
  )
}

function Reviews() {
  const t = useMessages(reviewMessages)
  const [loadingMore, startMore] = useTransition()
  const { data, fetchMore } = useSuspenseQuery(ReviewsPageQuery, { fetchPolicy: 'cache-and-network' })
  const employer = data.viewer?.employer
  if (!employer) return null
  const { edges, pageInfo, totalCount } = employer.reviews
  if (totalCount === 0) return <Empty icon={IconMessages} title={t('none')} text={t('noneText')} />
  const awaited = employer.awaited.edges.map(({ node }) => node)
  const more = () =>
    startMore(async () => {
      try {
        await fetchMore({ variables: { after: pageInfo.endCursor } })
      } catch (error) {
        tellFailure(error, t('moreFailed'))
      }
    })
  return (
    <div className={layout.story}>
      <Section title={t('toSign')}>
        {awaited.length > 0 ? (
          <ReviewList label={t('toSign')} reviews={awaited} open />
        ) : (
          <p className="jl-dim">{t('nothingToSign')}</p>
        )}
      </Section>
      <Section title={t('list')}>
        <ReviewList
          label={t('list')}
          reviews={edges.map(({ node }) => node).filter(({ id }) => !awaited.some((one) => one.id === id))}
          onMore={pageInfo.hasNextPage ? more : undefined}
          loadingMore={loadingMore}
        />
      </Section>
    </div>
  )
}
