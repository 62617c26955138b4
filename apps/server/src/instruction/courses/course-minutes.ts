import type { SignedIn } from '../../kernel/viewer.ts'

/** Minutes of an enrollment's instruction in a course: those that count, and those that wait for a decision. */
export interface CourseMinutes {
  courseId: string
  approved: number
  submitted: number
}

/** What stands on the ledger of an enrollment for each course, by the course's id. */
export async function courseMinutes(
  viewer: SignedIn,
  enrollmentId: string,
): Promise<Map<string, CourseMinutes>> {
  const rows = await viewer.query<CourseMinutes>({
    name: 'course-minutes',
    text: `select course_id as "courseId",
        coalesce(sum(minutes) filter (where status = 'APPROVED'), 0)::int as approved,
        coalesce(sum(minutes) filter (where status = 'SUBMITTED'), 0)::int as submitted
      from hours_entry where enrollment_id = $1 and kind = 'RTI' and course_id is not null group by course_id`,
    values: [enrollmentId],
  })
  return new Map(rows.map((row) => [row.courseId, row]))
}
