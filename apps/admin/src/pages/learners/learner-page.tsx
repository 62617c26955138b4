import { useSuspenseQuery } from '@apollo/client/react'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { useParams } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { ProfileSection } from '../../candidates/profile-section.tsx'
import { ChangeStageDialog } from '../../enrollments/change-stage-dialog.tsx'
import { EnrollmentChoice } from '../../enrollments/enrollment-choice.tsx'
import { EnrollmentFacts } from '../../enrollments/enrollment-facts.tsx'
import { EnrollmentNext } from '../../enrollments/enrollment-next.tsx'
import type { Mover } from '../../enrollments/move.ts'
import { NotEnrolled } from '../../enrollments/not-enrolled.tsx'
import { Registration } from '../../enrollments/registration/registration.tsx'
import { StageHistory } from '../../enrollments/stage-history.tsx'
import { useChosenEnrollment } from '../../enrollments/use-chosen-enrollment.ts'
import { EvidenceFiles } from '../../evidence/evidence-files.tsx'
import { FundingAwards } from '../../funding/funding-awards.tsx'
import { graphql } from '../../generated/gql.ts'
import type { LearnerPageQuery } from '../../generated/graphql.ts'
import { Credentials } from '../../learners/credentials.tsx'
import { LearnerFacts } from '../../learners/learner-facts.tsx'
import { Placements } from '../../placements/placements.tsx'
import { ProgressSection } from '../../progress/progress-section.tsx'
import { useAsOf } from '../../progress/use-as-of.ts'

const query = graphql(`
  query LearnerPage($id: ID!, $asOf: LocalDate) {
    node(id: $id) {
      __typename
      id
      ... on Learner {
        name
        firstName
        ...LearnerFacts_learner
        ...Credentials_learner
        ...EvidenceFiles_learner
        enrollments(first: 3) {
          edges {
            node {
              id
              ...EnrollmentChoice_enrollment
              ...EnrollmentNext_enrollment
              ...EnrollmentFacts_enrollment
              ...Registration_enrollment
              ...ProgressSection_enrollment
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

/** A learner's overview: what is next, everything that happened, who pays, and what employers see. */
export function LearnerPage() {
  const { learnerId } = useParams({ from: '/console/learners/$learnerId' })
  const asOf = useDeferredValue(useAsOf())
  const { data, refetch } = useSuspenseQuery(query, { variables: { id: learnerId, asOf } })
  // The frame around this page says it when there is nobody.
  if (data.node?.__typename !== 'Learner') return null
  return <LearnerView key={learnerId} learner={data.node} asOf={asOf} refresh={() => void refetch()} />
}

type Props = { learner: Learner; asOf: string | null; refresh: () => void }

function LearnerView({ learner, asOf, refresh }: Props) {
  const [move, setMove] = useState<{ mover: Mover; toStage: string } | null>(null)
  const enrollments = learner.enrollments.edges.map(({ node }) => node)
  const chosen = useChosenEnrollment(enrollments)
  const addressOf = (enrollmentId: string) =>
    `/learners/${encodeURIComponent(learner.id)}?enrollment=${encodeURIComponent(enrollmentId)}`
  const facts = (
    <>
      {chosen && <EnrollmentFacts enrollment={chosen} />}
      {chosen && <Registration enrollment={chosen} refresh={refresh} />}
      <LearnerFacts learner={learner} />
    </>
  )
  return (
    <>
      <ObjectPage facts={facts}>
        {chosen ? (
          <EnrollmentNext enrollment={chosen} onMove={(mover, toStage) => setMove({ mover, toStage })} />
        ) : (
          <NotEnrolled />
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
            <ProgressSection enrollment={chosen} asOf={asOf} />
            <StageHistory enrollment={chosen} refresh={refresh} />
            <ProfileSection enrollment={chosen} />
            <FundingAwards enrollment={chosen} />
          </>
        )}
        <Credentials learner={learner} />
        {chosen && <Placements enrollment={chosen} />}
        <EvidenceFiles learner={learner} />
      </ObjectPage>
      <ChangeStageDialog
        movers={move ? [move.mover] : []}
        toStage={move?.toStage ?? ''}
        onClose={() => setMove(null)}
        onMoved={() => setMove(null)}
        refresh={refresh}
      />
    </>
  )
}
