import { useSuspenseQuery } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { StageBadge } from '@journeyline/ui/identity/stage-badge.tsx'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { SkeletonPage } from '@journeyline/ui/states/skeletons.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconUserOff } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { PageBoundary } from '../../app/page-boundary.tsx'
import { CandidateFacts } from '../../candidates/candidate-facts.tsx'
import { CandidateStory } from '../../candidates/candidate-story.tsx'
import { candidateMessages } from '../../candidates/messages.ts'
import { ShortlistNote } from '../../candidates/shortlist/shortlist-note.tsx'
import { ShortlistStep } from '../../candidates/shortlist/shortlist-step.tsx'
import { graphql } from '../../generated/gql.ts'

const CandidatePageQuery = graphql(`
  query CandidatePage($id: ID!) {
    node(id: $id) {
      id
      ... on Candidate {
        displayName
        stage
        ...CandidateStory_candidate
        ...CandidateFacts_candidate
        ...Shortlisted_candidate
      }
    }
  }
`)

/** One candidate: only what the learner agreed to show. */
export function CandidatePage() {
  const t = useMessages(candidateMessages)
  const { candidateId } = useParams({ from: '/signed-in/candidates/$candidateId' })
  return (
    <PageBoundary
      fallback={<SkeletonPage kind="object" />}
      what={t('profile')}
      frame={(problem) => (
        <Page>
          <PageHead title={t('profile')} back={{ to: '/candidates', label: t('back') }} />
          {problem}
        </Page>
      )}
    >
      <Candidate key={candidateId} id={candidateId} />
    </PageBoundary>
  )
}

function Candidate({ id }: { id: string }) {
  const t = useMessages(candidateMessages)
  const back = { to: '/candidates', label: t('back') }
  const { data } = useSuspenseQuery(CandidatePageQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  if (data.node?.__typename !== 'Candidate') return <Gone back={back} />
  const candidate = data.node
  return (
    <Page>
      <PageHead
        title={candidate.displayName}
        back={back}
        badge={<StageBadge stage={candidate.stage} word={labelOf('stage', candidate.stage)} />}
      />
      <PageBody>
        <ObjectPage facts={<CandidateFacts candidate={candidate} />}>
          <ShortlistStep candidate={candidate} />
          <CandidateStory candidate={candidate} />
          <ShortlistNote candidate={candidate} />
        </ObjectPage>
      </PageBody>
    </Page>
  )
}

function Gone({ back }: { back: { to: string; label: string } }) {
  const t = useMessages(candidateMessages)
  return (
    <Page>
      <PageHead title={t('profile')} back={back} />
      <PageBody>
        <Empty
          icon={IconUserOff}
          title={t('gone')}
          text={t('goneText')}
          act={{ label: t('toCandidates'), to: '/candidates' }}
        />
      </PageBody>
    </Page>
  )
}
