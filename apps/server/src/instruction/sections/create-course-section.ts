import { sectionCreated } from '@journeyline/domain/instruction/acts'
import { mayGiveCourse, mayTeachBy, SectionDetails } from '@journeyline/domain/instruction/section-details'
import { Particulars } from '@journeyline/domain/programs/particulars'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import { toDate } from '../../kernel/days.ts'
import { enforce, found } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'

/** Gives a course of the program to a cohort. */
export async function createCourseSection(
  viewer: SignedIn,
  { cohortId, courseId, details: asked }: { cohortId: string; courseId: string; details: object },
) {
  const details = checked(SectionDetails, asked, ['details'])
  return viewer.transaction(async (tx) => {
    const cohort = found(await tx.cohort.findUnique({ where: { id: rowId('Cohort', cohortId) } }), 'COHORT')
    const course = found(
      await tx.course.findUnique({
        where: { id: rowId('Course', courseId) },
        include: { programVersion: true },
      }),
      'COURSE',
    )
    const { programId, status, particulars } = course.programVersion
    enforce(
      mayGiveCourse({
        course: { name: course.name, programId, isPublished: status === 'PUBLISHED' },
        cohort,
      }),
    )
    enforce(mayTeachBy(details.deliveryMethod, Particulars.parse(particulars).deliveryMethods))
    const section = await tx.courseSection.create({
      data: {
        ...details,
        cohortId: cohort.id,
        courseId: course.id,
        startsOn: toDate(details.startsOn),
        endsOn: toDate(details.endsOn),
      },
    })
    await record(
      tx,
      viewer,
      sectionCreated(section.id, { cohortId: cohort.id, course: course.number, ...details }),
    )
    return section
  })
}
