import { toDay } from '../../kernel/days.ts'
import { found } from '../../kernel/errors.ts'
import type { Tx } from '../../kernel/viewer.ts'

/** A section and its classes, locked: everything that changes a section or its classes takes turns. */
export async function lockedSection(tx: Tx, id: string) {
  await tx.$queryRaw`select from course_section where id = ${id}::uuid for no key update`
  const section = found(
    await tx.courseSection.findUnique({
      where: { id },
      include: {
        course: { include: { programVersion: { select: { particulars: true } } } },
        meetings: { select: { id: true, onDay: true, confirmedAt: true } },
      },
    }),
    'COURSE_SECTION',
  )
  return {
    ...section,
    meetings: section.meetings.map((meeting) => ({ ...meeting, onDay: toDay(meeting.onDay) })),
  }
}
