import { sectionUpdated } from '@journeyline/domain/instruction/acts'
import { mayTeachBy, SectionDetails, sectionDays } from '@journeyline/domain/instruction/section-details'
import { Particulars } from '@journeyline/domain/programs/particulars'
import { Temporal } from 'temporal-polyfill'
import { rowId } from '../../graphql/row-id.ts'
import { toDate } from '../../kernel/days.ts'
import { edited } from '../../kernel/edited.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedSection, sectionAsRead } from './locked-section.ts'

interface UpdateCourseSection {
  courseSectionId: string
  expectedVersion: number
  details: object
}

/** Edits a section, if nobody else has since `expectedVersion`. Its days always take in its classes. */
export async function updateCourseSection(viewer: SignedIn, input: UpdateCourseSection) {
  const id = rowId('CourseSection', input.courseSectionId)
  return viewer.transaction(async (tx) => {
    const before = await lockedSection(tx, id)
    const edit = await edited(tx, viewer, {
      ...{ schema: SectionDetails, asked: input },
      ...sectionAsRead(before),
    })
    if (edit === null) return tx.courseSection.findUniqueOrThrow({ where: { id } })
    const { details, changed } = edit
    enforce(
      sectionDays({
        startsOn: Temporal.PlainDate.from(details.startsOn),
        endsOn: Temporal.PlainDate.from(details.endsOn),
        meetingDays: before.meetings.map(({ onDay }) => onDay),
      }),
    )
    const { deliveryMethods } = Particulars.parse(before.course.programVersion.particulars)
    enforce(mayTeachBy(details.deliveryMethod, deliveryMethods))
    const after = await tx.courseSection.update({
      where: { id },
      data: {
        ...details,
        startsOn: toDate(details.startsOn),
        endsOn: toDate(details.endsOn),
        version: { increment: 1 },
      },
    })
    const { name, instructor, deliveryMethod, startsOn, endsOn } = before
    await record(
      tx,
      viewer,
      sectionUpdated(
        id,
        { before: { name, instructor, deliveryMethod, startsOn, endsOn }, after: details },
        { changed, version: after.version },
      ),
    )
    return after
  })
}
