import { meetingChanged } from '@journeyline/domain/instruction/acts'
import { ProgramPolicies } from '@journeyline/domain/programs/program-policies'
import { toDay } from '../../kernel/days.ts'
import { type ChangedBy, found } from '../../kernel/errors.ts'
import type { Tx } from '../../kernel/viewer.ts'
import { refusalWord } from '../../words/refusals.ts'

/** A class with its section and course, locked by the section: of two who confirm or change at once, the second sees what the first did. */
export async function lockedMeeting(tx: Tx, id: string) {
  await tx.$queryRaw`select from course_section where id = (select section_id from class_meeting where id = ${id}::uuid)
    for no key update`
  const meeting = found(
    await tx.classMeeting.findUnique({
      where: { id },
      include: {
        confirmedBy: { select: { name: true } },
        section: {
          include: {
            course: { include: { programVersion: { select: { policies: true } } } },
            meetings: { select: { id: true, onDay: true } },
          },
        },
      },
    }),
    'CLASS_MEETING',
  )
  const { section } = meeting
  const others = section.meetings.filter((other) => other.id !== id)
  return {
    ...meeting,
    policies: ProgramPolicies.parse(section.course.programVersion.policies),
    /** The class as rules see it. */
    open: {
      onDay: toDay(meeting.onDay),
      isConfirmed: meeting.confirmedAt !== null,
      confirmedBy: meeting.confirmedBy?.name ?? null,
    },
    /** The days it may be on. */
    days: {
      startsOn: toDay(section.startsOn),
      endsOn: toDay(section.endsOn),
      taken: others.map(({ onDay }) => toDay(onDay)),
    },
  }
}

/** The class as who changes or removes it has read it. */
export const meetingAsRead = (row: { id: string; version: number }) => ({
  ...{ row, acts: [meetingChanged] },
  stale: (by: ChangedBy) => refusalWord('THING_CHANGED_MEANWHILE', { thing: 'CLASS_MEETING', by }),
})
