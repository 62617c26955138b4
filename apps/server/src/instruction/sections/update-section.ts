import { changedDetails } from '@journeyline/domain/acts/changed-details'
import { sectionUpdated } from '@journeyline/domain/instruction/acts'
import { mayTeachBy, SectionDetails, sectionDays } from '@journeyline/domain/instruction/section-details'
import { Particulars } from '@journeyline/domain/programs/particulars'
import { Temporal } from 'temporal-polyfill'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import { toDate } from '../../kernel/days.ts'
import { enforce, StaleVersionError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { refusalWord } from '../../words/refusals.ts'
import { lockedSection } from './locked-section.ts'

/** Edits a section, if nobody else has since `expectedVersion`. Its days always take in its classes. */
export async function updateSection(
  viewer: SignedIn,
  {
    sectionId,
    expectedVersion,
    ...input
  }: { sectionId: string; expectedVersion: number } & Record<keyof SectionDetails, unknown>,
) {
  const id = rowId('CourseSection', sectionId)
  const details = checked(SectionDetails, input)
  return viewer.transaction(async (tx) => {
    const before = await lockedSection(tx, id)
    if (before.version !== expectedVersion)
      throw new StaleVersionError(refusalWord('CHANGED_MEANWHILE', { what: before.name }), before.version)
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
    await record(
      tx,
      viewer,
      sectionUpdated(
        id,
        { before: detailsOf(before), after: details },
        { changed: changedDetails(before, details), version: after.version },
      ),
    )
    return after
  })
}

function detailsOf(section: {
  name: string
  instructor: string | null
  deliveryMethod: string | null
  startsOn: Date
  endsOn: Date
}) {
  const { name, instructor, deliveryMethod, startsOn, endsOn } = section
  return { name, instructor, deliveryMethod, startsOn, endsOn }
}
