import { useSuspenseQuery } from '@apollo/client/react'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page.tsx'
import { Section } from '@journeyline/ui/section.tsx'
import { SkeletonFigures } from '@journeyline/ui/skeletons.tsx'
import { Empty } from '@journeyline/ui/states.tsx'
import { PageBoundary } from '../app/page-boundary.tsx'
import { CandidateList } from '../candidates/candidate-list.tsx'
import { CandidateRow } from '../candidates/candidate-row.tsx'
import { SkeletonRows } from '../candidates/skeleton-rows.tsx'
import { graphql } from '../generated/gql.ts'
import { pipelineMessages } from '../pipeline/messages.ts'
import { ProgramPipeline } from '../pipeline/program-pipeline.tsx'
import { ShortlistToggle } from '../shortlist/shortlist-toggle.tsx'

const HomePageQuery = graphql(`
  query HomePage {
    programs(first: 20) {
      edges {
        node {
          id
          name
        }
      }
    }
    candidates(first: 4) {
      edges {
        node {
          id
          ...CandidateRow_candidate
          ...Shortlisted_candidate
        }
      }
    }
    shortlist(first: 1) {
      totalCount
    }
  }
`)

/** What the pipeline holds today, who is new, and how far the own shortlist is. */
export function HomePage() {
  const t = useMessages(pipelineMessages)
  return (
    <Page>
      <PageHead
        title={t('title')}
        purpose={t('purpose')}
        primary={{ label: t('seeAll'), to: '/candidates' }}
      />
      <PageBody>
        <PageBoundary fallback={<HomeSkeleton />} what={t('title')}>
          <Home />
        </PageBoundary>
      </PageBody>
    </Page>
  )
}

function Home() {
  const t = useMessages(pipelineMessages)
  const { data } = useSuspenseQuery(HomePageQuery, { fetchPolicy: 'cache-and-network' })
  const programs = data.programs.edges.map((edge) => edge.node)
  const newest = data.candidates.edges.map((edge) => edge.node)
  return (
    <div className="ep-story">
      {programs.length === 0 && <Empty title={t('noPrograms')} text={t('noProgramsText')} />}
      {programs.map((program) => (
        <PageBoundary key={program.id} fallback={<SkeletonFigures />} what={t('numbers')}>
          <ProgramPipeline program={program} />
        </PageBoundary>
      ))}
      <Section title={t('newest')} note={newest.length > 0 ? t('newestNote') : t('noneYet')}>
        <CandidateList label={t('newest')}>
          {newest.map((candidate) => (
            <CandidateRow
              key={candidate.id}
              candidate={candidate}
              act={<ShortlistToggle candidate={candidate} />}
            />
          ))}
        </CandidateList>
      </Section>
      <Section title={t('shortlist')} act={{ label: t('openShortlist'), to: '/shortlist' }}>
        <p>{t('shortlistCount', { count: data.shortlist.totalCount })}</p>
      </Section>
    </div>
  )
}

function HomeSkeleton() {
  return (
    <div className="ep-story">
      <SkeletonFigures />
      <SkeletonRows rows={4} />
    </div>
  )
}
