import { sectionRemoved } from '@journeyline/domain/instruction/acts'
import { mayDeleteSection } from '@journeyline/domain/instruction/section-details'
import { rowId } from '../../graphql/row-id.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedSection, sectionAsRead } from './locked-section.ts'

/** Removes a section that was planned by mistake, with its open classes; its cohort stays. */
export async function deleteCourseSection(
  viewer: SignedIn,
  { courseSectionId, expectedVersion }: { courseSectionId: string; expectedVersion: number },
) {
  const id = rowId('CourseSection', courseSectionId)
  return viewer.transaction(async (tx) => {
    const section = await lockedSection(tx, id)
    await enforceAsRead(tx, viewer, { ...sectionAsRead(section), expectedVersion })
    const { name, cohortId, meetings, course } = section
    const confirmedMeetings = meetings.filter(({ confirmedAt }) => confirmedAt !== null).length
    enforce(mayDeleteSection({ name, confirmedMeetings }))
    await tx.courseSection.delete({ where: { id } })
    await record(
      tx,
      viewer,
      sectionRemoved(id, {
        name,
        cohortId,
        course: course.number,
        meetings: meetings.map(({ onDay }) => onDay.toString()),
      }),
    )
    return { removedId: id, cohort: await tx.cohort.findUniqueOrThrow({ where: { id: cohortId } }) }
  })
}
