import { useSuspenseQuery } from '@apollo/client/react'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useChosenEnrollment } from '../../enrollments/use-chosen-enrollment.ts'
import { graphql } from '../../generated/gql.ts'
import type { LearnerReviewsPageQuery } from '../../generated/graphql.ts'
import { reviewMessages } from '../../reviews/messages.ts'
import { PlanReviewDialog } from '../../reviews/planning/plan-review-dialog.tsx'
import type { ReviewDialog } from '../../reviews/review-acts.ts'
import { ReviewFacts } from '../../reviews/review-facts.tsx'
import { useReviews } from '../../reviews/review-fragment.ts'
import { ReviewHistory } from '../../reviews/review-history.tsx'
import { planAct } from '../../reviews/review-rules.ts'
import { ReviewsNext } from '../../reviews/reviews-next.tsx'
import { ReviewDialogs } from './review-dialogs.tsx'

const query = graphql(`
  query LearnerReviewsPage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Learner {
        name
        enrollments(first: 3) {
          edges {
            node {
              id
              stage
              enrolledOn
              reviewSchedule {
                dueOn
                overdueDays
              }
              reviews(first: 50) {
                edges {
                  node {
                    id
                    ...Review_review
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`)

type Learner = Extract<NonNullable<LearnerReviewsPageQuery['node']>, { __typename: 'Learner' }>
type Enrollment = Learner['enrollments']['edges'][number]['node']

/** A learner's joint reviews: what is next, and every one so far. */
export function LearnerReviewsPage() {
  const t = useMessages(reviewMessages)
  const { learnerId } = useParams({ from: '/console/learners/$learnerId' })
  const { data } = useSuspenseQuery(query, { variables: { id: learnerId } })
  const learner = data.node?.__typename === 'Learner' ? data.node : null
  const chosen = useChosenEnrollment(learner?.enrollments.edges.map(({ node }) => node) ?? [])
  // The frame around this page says it when there is nobody.
  if (!learner) return null
  if (!chosen) return <Empty title={t('notEnrolled')} text={t('notEnrolledText', { name: learner.name })} />
  return <Reviews key={chosen.id} learner={learner} enrollment={chosen} />
}

function Reviews({ learner, enrollment }: { learner: Learner; enrollment: Enrollment }) {
  const t = useMessages(reviewMessages)
  const [planning, setPlanning] = useState(false)
  const [dialog, setDialog] = useState<ReviewDialog | null>(null)
  const reviews = useReviews(enrollment.reviews.edges.map(({ node }) => node))
  const { id: enrollmentId, enrolledOn, reviewSchedule: schedule, stage } = enrollment
  const open = () => setPlanning(true)
  // while one is signed, planning the next is not what comes first
  const isSigned = reviews.some(({ status }) => status === 'HELD')
  const facts = { learnerName: learner.name, stage, enrolledOn, reviews }
  const plan = planAct(facts, { label: t('plan'), onClick: open })
  return (
    <>
      <ObjectPage facts={<ReviewFacts schedule={schedule} reviews={reviews} />}>
        <ReviewsNext
          learnerName={learner.name}
          stage={stage}
          schedule={schedule}
          reviews={reviews}
          onPlan={open}
          open={setDialog}
        />
        <ReviewHistory
          reviews={reviews}
          plan={isSigned ? plan : undefined}
          to={({ id }) => `/learners/${encodeURIComponent(learner.id)}/reviews/${encodeURIComponent(id)}`}
        />
      </ObjectPage>
      <PlanReviewDialog
        learner={{ enrollmentId, learnerName: learner.name, enrolledOn, dueOn: schedule.dueOn }}
        opened={planning}
        onClose={() => setPlanning(false)}
      />
      <ReviewDialogs dialog={dialog} reviews={reviews} onClose={() => setDialog(null)} />
    </>
  )
}
