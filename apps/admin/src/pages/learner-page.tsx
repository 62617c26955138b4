import { useSuspenseQuery } from '@apollo/client/react'
import { stageName } from '@journeyline/domain/enrollments/stages'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { NextStep } from '@journeyline/ui/next-step.tsx'
import { ObjectPage } from '@journeyline/ui/object-page.tsx'
import { Page, PageHead } from '@journeyline/ui/page.tsx'
import { StageBadge } from '@journeyline/ui/stage-badge.tsx'
import { NotFound } from '@journeyline/ui/states.tsx'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useSearchWords, word } from '../app/search.ts'
import { ProfileSection } from '../candidates/profile-section.tsx'
import { ChangeStageDialog } from '../enrollments/change-stage-dialog.tsx'
import { EnrollmentChoice } from '../enrollments/enrollment-choice.tsx'
import { EnrollmentFacts } from '../enrollments/enrollment-facts.tsx'
import { EnrollmentNext } from '../enrollments/enrollment-next.tsx'
import { enrollmentMessages } from '../enrollments/messages.ts'
import type { Mover } from '../enrollments/move.ts'
import { Placements } from '../enrollments/placements.tsx'
import { StageHistory } from '../enrollments/stage-history.tsx'
import { FundingAwards } from '../funding/funding-awards.tsx'
import { graphql } from '../generated/gql.ts'
import type { LearnerPageQuery } from '../generated/graphql.ts'
import { Credentials } from '../learners/credentials.tsx'
import { EditLearnerDialog } from '../learners/edit-learner-dialog.tsx'
import { LearnerFacts } from '../learners/learner-facts.tsx'
import { learnerMessages } from '../learners/messages.ts'

const query = graphql(`
  query LearnerPage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Learner {
        name
        firstName
        ...LearnerFacts_learner
        ...Credentials_learner
        ...EditLearnerDialog_learner
        enrollments(first: 3) {
          edges {
            node {
              id
              stage
              ...EnrollmentChoice_enrollment
              ...EnrollmentNext_enrollment
              ...EnrollmentFacts_enrollment
              ...StageHistory_enrollment
              ...FundingAwards_enrollment
              ...Placements_enrollment
              ...CandidateProfile_enrollment
            }
          }
        }
      }
    }
  }
`)

type Learner = Extract<NonNullable<LearnerPageQuery['node']>, { __typename: 'Learner' }>

/** One learner: what is next, everything that happened, who pays, and what employers see. */
export function LearnerPage() {
  const t = useMessages(learnerMessages)
  const { learnerId } = useParams({ from: '/console/learners/$learnerId' })
  const { data, refetch } = useSuspenseQuery(query, { variables: { id: learnerId } })
  if (data.node?.__typename !== 'Learner') {
    return (
      <Page>
        <PageHead title={t('learner')} back={{ to: '/learners', label: t('learners') }} />
        <NotFound act={{ label: t('learners'), to: '/learners' }} />
      </Page>
    )
  }
  return <LearnerView key={learnerId} learner={data.node} refresh={() => void refetch()} />
}

function LearnerView({ learner, refresh }: { learner: Learner; refresh: () => void }) {
  const t = useMessages(learnerMessages)
  const [search] = useSearchWords()
  const [editing, setEditing] = useState(false)
  const [move, setMove] = useState<{ mover: Mover; toStage: string } | null>(null)
  const enrollments = learner.enrollments.edges.map(({ node }) => node)
  const chosen = enrollments.find(({ id }) => id === word(search, 'enrollment')) ?? enrollments[0]
  const addressOf = (enrollmentId: string) =>
    `/learners/${encodeURIComponent(learner.id)}?enrollment=${encodeURIComponent(enrollmentId)}`
  const facts = (
    <>
      {chosen && <EnrollmentFacts enrollment={chosen} />}
      <LearnerFacts learner={learner} />
    </>
  )
  return (
    <Page>
      <PageHead
        title={learner.name}
        back={{ to: '/learners', label: t('learners') }}
        badge={chosen && <StageBadge stage={chosen.stage} word={stageName(chosen.stage)} />}
        more={[{ label: t('editLearner'), onClick: () => setEditing(true) }]}
      />
      <ObjectPage facts={facts}>
        {chosen ? (
          <EnrollmentNext enrollment={chosen} onMove={(mover, toStage) => setMove({ mover, toStage })} />
        ) : (
          <NotEnrolled name={learner.name} />
        )}
        {chosen && enrollments.length > 1 && (
          <EnrollmentChoice
            learnerName={learner.name}
            enrollments={enrollments}
            chosenId={chosen.id}
            to={addressOf}
          />
        )}
        {chosen && (
          <>
            <StageHistory enrollment={chosen} refresh={refresh} />
            <ProfileSection enrollment={chosen} />
            <FundingAwards enrollment={chosen} />
          </>
        )}
        <Credentials learner={learner} />
        {chosen && <Placements enrollment={chosen} />}
      </ObjectPage>
      <EditLearnerDialog learner={learner} opened={editing} onClose={() => setEditing(false)} />
      <ChangeStageDialog
        movers={move ? [move.mover] : []}
        toStage={move?.toStage ?? ''}
        onClose={() => setMove(null)}
        onMoved={() => setMove(null)}
        refresh={refresh}
      />
    </Page>
  )
}

function NotEnrolled({ name }: { name: string }) {
  const t = useMessages(enrollmentMessages)
  return (
    <NextStep
      tone="act"
      title={t('nextNotEnrolled', { name })}
      text={t('nextNotEnrolledText')}
      act={{ label: t('openCohorts'), to: '/cohorts' }}
    />
  )
}
