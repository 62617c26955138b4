import { sectionUpdated } from '@journeyline/domain/instruction/acts'
import { toDay } from '../../kernel/days.ts'
import { type ChangedBy, found } from '../../kernel/errors.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { refusalWord } from '../../words/refusals.ts'

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

/** The section as who edits or removes it has read it. */
export const sectionAsRead = (row: { id: string; name: string; version: number }) => ({
  ...{ row, acts: [sectionUpdated] },
  stale: (by: ChangedBy) => refusalWord('CHANGED_MEANWHILE', { what: row.name, by }),
})
