import { useSuspenseQuery } from '@apollo/client/react'
import { ObjectPage } from '@journeyline/ui/page/object-page.tsx'
import { useParams } from '@tanstack/react-router'
import { ChecksSection } from '../../checks/checks-section.tsx'
import { EnrollmentChoice } from '../../enrollments/enrollment-choice.tsx'
import { NotEnrolled } from '../../enrollments/not-enrolled.tsx'
import { useChosenEnrollment } from '../../enrollments/use-chosen-enrollment.ts'
import { graphql } from '../../generated/gql.ts'
import { InternshipsSection } from '../../internships/internships-section.tsx'
import { PracticeFacts } from '../../practicode/practice/practice-facts.tsx'
import { PracticeNext } from '../../practicode/practice/practice-next.tsx'
import { PracticodeSection } from '../../practicode/practicode-section.tsx'
import { PriorLearningSection } from '../../prior-learning/prior-learning-section.tsx'

const query = graphql(`
  query LearnerPracticePage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Learner {
        name
        enrollments(first: 3) {
          edges {
            node {
              id
              ...EnrollmentChoice_enrollment
              ...PracticeNext_enrollment
              ...PracticeFacts_enrollment
              ...Practicode_enrollment
              ...Internships_enrollment
              ...Checks_enrollment
              ...PriorLearning_enrollment
            }
          }
        }
      }
    }
  }
`)

/** A learner's practice: Practicode, the internship, checks and declarations, prior learning, and what is next of them. */
export function LearnerPracticePage() {
  const { learnerId } = useParams({ from: '/console/learners/$learnerId/practice' })
  // An import may have brought readings since.
  const { data } = useSuspenseQuery(query, {
    variables: { id: learnerId },
    fetchPolicy: 'cache-and-network',
  })
  const learner = data.node?.__typename === 'Learner' ? data.node : null
  const enrollments = learner?.enrollments.edges.map(({ node }) => node) ?? []
  const chosen = useChosenEnrollment(enrollments)
  // The frame around this page says it when there is nobody.
  if (learner === null) return null
  if (!chosen) return <NotEnrolled />
  const pageOf = (path: string, enrollmentId: string) =>
    `/learners/${encodeURIComponent(learnerId)}${path}?enrollment=${encodeURIComponent(enrollmentId)}`
  return (
    <ObjectPage key={chosen.id} facts={<PracticeFacts enrollment={chosen} />}>
      <PracticeNext enrollment={chosen} overview={pageOf('', chosen.id)} />
      {enrollments.length > 1 && (
        <EnrollmentChoice
          learnerName={learner.name}
          enrollments={enrollments}
          chosenId={chosen.id}
          to={(enrollmentId) => pageOf('/practice', enrollmentId)}
        />
      )}
      <PracticodeSection enrollment={chosen} />
      <InternshipsSection enrollment={chosen} />
      <ChecksSection enrollment={chosen} />
      <PriorLearningSection enrollment={chosen} />
    </ObjectPage>
  )
}
