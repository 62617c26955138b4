import { useSuspenseQuery } from '@apollo/client/react'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { SkeletonFigures } from '@journeyline/ui/states/skeletons.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { apprenticeMessages } from '../../apprentices/messages.ts'
import { NeedsAttention } from '../../apprentices/needs-attention.tsx'
import { CandidateList } from '../../candidates/candidate-list.tsx'
import { CandidateRow } from '../../candidates/candidate-row.tsx'
import { ShortlistToggle } from '../../candidates/shortlist/shortlist-toggle.tsx'
import { SkeletonRows } from '../../candidates/skeleton-rows.tsx'
import { graphql } from '../../generated/gql.ts'
import type { ApprenticeTable_PlacementFragment } from '../../generated/graphql.ts'
import layout from '../../looks/layout.module.css'
import { pipelineMessages } from '../../pipeline/messages.ts'
import { ProgramPipeline } from '../../pipeline/program-pipeline.tsx'
import { useViewer } from '../../session/viewer.ts'

const HomePageQuery = graphql(`
  query HomePage {
    programs(first: 20) {
      edges {
        node {
          id
          name
          path
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
    viewer {
      employer {
        id
        placements(filter: { employed: true }, first: 50) {
          totalCount
          edges {
            node {
              id
              ...ApprenticeTable_placement @unmask
            }
          }
        }
      }
    }
  }
`)

/** What waits, which apprentices need attention, what the pipeline holds today, who is new, and the own shortlist. */
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
  const apprentices = data.viewer?.employer?.placements.edges.map((edge) => edge.node) ?? []
  const newest = data.candidates.edges.map((edge) => edge.node)
  return (
    <div className={layout.story}>
      {apprentices.length > 0 && <OwnApprentices apprentices={apprentices} />}
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

/** What concerns the employer's own apprentices: what waits for this person, and whom to look at. */
function OwnApprentices({ apprentices }: { apprentices: readonly ApprenticeTable_PlacementFragment[] }) {
  const t = useMessages(apprenticeMessages)
  const { waiting } = useViewer()
  return (
    <>
      {waiting > 0 && (
        <NextStep
          tone="act"
          title={t('mine', { count: waiting })}
          text={t('mineAllText')}
          act={{ label: t('toApprovals'), to: '/approvals' }}
        />
      )}
      <Section title={t('attention')} act={{ label: t('seeAll'), to: '/apprentices' }}>
        <NeedsAttention apprentices={apprentices} />
      </Section>
    </>
  )
}

function HomeSkeleton() {
  return (
    <div className={layout.story}>
      <SkeletonFigures />
      <SkeletonRows rows={4} />
    </div>
  )
}
