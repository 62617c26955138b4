import { useSuspenseQuery } from '@apollo/client/react'
import { useMore } from '@journeyline/app-kit/use-more'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useParams } from '@tanstack/react-router'
import { NotEnrolled } from '../../enrollments/not-enrolled.tsx'
import { useEnrollmentId } from '../../enrollments/use-enrollment-id.ts'
import { graphql } from '../../generated/gql.ts'
import { CourseList } from '../../instruction/courses/course-list.tsx'
import { InstructionFigures } from '../../instruction/instruction-figures.tsx'
import { instructionMessages } from '../../instruction/messages.ts'
import { AttendanceTable } from '../../instruction/roll/attendance-table.tsx'

const query = graphql(`
  query LearnerInstructionPage($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on Enrollment {
        ...InstructionFigures_enrollment
        ...CourseList_enrollment
        attendances(first: 20, after: $after) {
          totalCount
          totalCountIsExact
          edges {
            node {
              ...AttendanceTable_attendance @unmask
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

/** A learner's instruction: how far each course is, what it is for, and every class. */
export function LearnerInstructionPage() {
  const { learnerId } = useParams({ from: '/console/learners/$learnerId/instruction' })
  const enrollmentId = useEnrollmentId(learnerId)
  return enrollmentId === undefined ? (
    <NotEnrolled />
  ) : (
    <InstructionOf key={enrollmentId} enrollmentId={enrollmentId} />
  )
}

function InstructionOf({ enrollmentId }: { enrollmentId: string }) {
  const t = useMessages(instructionMessages)
  const { data, fetchMore } = useSuspenseQuery(query, {
    variables: { id: enrollmentId },
    fetchPolicy: 'cache-and-network',
  })
  const enrollment = data.node?.__typename === 'Enrollment' ? data.node : null
  const more = useMore(enrollment?.attendances.pageInfo ?? { hasNextPage: false }, fetchMore)
  if (enrollment === null) return <NotEnrolled />
  const { edges, totalCount, totalCountIsExact } = enrollment.attendances
  return (
    <>
      <InstructionFigures enrollment={enrollment} />
      <CourseList enrollment={enrollment} />
      <Section title={t('classes')} note={t('classesNote')}>
        <AttendanceTable
          attendance={edges.map(({ node }) => node)}
          {...(totalCountIsExact ? { total: totalCount } : {})}
          {...more}
          empty={<Empty title={t('classesEmpty')} text={t('classesEmptyText')} />}
        />
      </Section>
    </>
  )
}
