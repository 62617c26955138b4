import { useSuspenseQuery } from '@apollo/client/react'
import { useMore } from '@journeyline/app-kit/use-more'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { SkeletonTable } from '@journeyline/ui/states/skeletons.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { ApprenticeTable } from '../../apprentices/apprentice-table.tsx'
import { FormerApprentices } from '../../apprentices/former-apprentices.tsx'
import { apprenticeMessages } from '../../apprentices/messages.ts'
import { graphql } from '../../generated/gql.ts'

const ApprenticesPageQuery = graphql(`
  query ApprenticesPage($after: String) {
    viewer {
      employer {
        id
        now: placements(filter: { employed: true }, first: 50, after: $after) {
          totalCount
          totalCountIsExact
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              ...ApprenticeTable_placement @unmask
            }
          }
        }
        before: placements(filter: { employed: false }, first: 50) {
          totalCount
          edges {
            node {
              id
              ...FormerApprentices_placement @unmask
            }
          }
        }
      }
    }
  }
`)

/** Whom the employer employs under the program, and whom it employed. */
export function ApprenticesPage() {
  const t = useMessages(apprenticeMessages)
  return (
    <Page>
      <PageHead title={t('title')} purpose={t('purpose')} />
      <PageBoundary fallback={<SkeletonTable rows={6} columns={6} />} what={t('list')}>
        <Apprentices />
      </PageBoundary>
    </Page>
  )
}

function Apprentices() {
  const t = useMessages(apprenticeMessages)
  const { data, fetchMore } = useSuspenseQuery(ApprenticesPageQuery, { fetchPolicy: 'cache-and-network' })
  const employer = data.viewer?.employer
  const more = useMore(employer?.now.pageInfo ?? { hasNextPage: false }, fetchMore, t('moreFailed'))
  // the gate above every page has made sure that there is one
  if (!employer) return null
  const { totalCount, totalCountIsExact, edges } = employer.now
  const former = employer.before.edges.map(({ node }) => node)
  return (
    <>
      {totalCount > 0 && (
        <StateLine
          shown={edges.length}
          total={totalCount}
          exact={totalCountIsExact}
          noun={t('noun', { count: totalCount })}
        />
      )}
      <PageBody>
        <ApprenticeTable apprentices={edges.map(({ node }) => node)} total={totalCount} more={more} />
      </PageBody>
      <FormerApprentices apprentices={former} total={employer.before.totalCount} />
    </>
  )
}
