import { sealId } from '../graphql/global-id.ts'
import type { Budget, Variables } from '../kernel/query-budget.ts'

const meeting: Variables = async ({ db, enrollment }) => {
  const { classMeetingId } = await db.attendance.findFirstOrThrow({ where: { enrollmentId: enrollment.id } })
  return { id: sealId('ClassMeeting', classMeetingId) }
}
const section: Variables = async ({ db, enrollment: { cohortId } }) => {
  const { id } = await db.courseSection.findFirstOrThrow({ where: { cohortId } })
  return { id: sealId('CourseSection', id) }
}

export const budget: Budget = {
  'admin CohortClassesPage': { statements: 6, about: 'Cohort' },
  'admin CoursesToGive': { statements: 2, about: 'Cohort' },
  'admin LearnerInstructionPage': { statements: 5, about: 'Enrollment' },
  'admin MeetingAgain': { statements: 1, about: meeting },
  'admin MeetingPage': { statements: 3, about: meeting },
  'admin RollAgain': { statements: 3, about: meeting },
  'admin SectionAgain': { statements: 1, about: section },
  'admin SectionPage': { statements: 4, about: section },
}
