import { meetingRemoved } from '@journeyline/domain/instruction/acts'
import { mayDeleteMeeting } from '@journeyline/domain/instruction/class-meeting'
import { rowId } from '../../graphql/row-id.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import { enforceAsRead } from '../../kernel/stale-version.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedMeeting, meetingAsRead } from './locked-meeting.ts'

/** Removes a class that is not confirmed yet, with what was noted of its attendance; its section stays. */
export async function deleteClassMeeting(
  viewer: SignedIn,
  { classMeetingId, expectedVersion }: { classMeetingId: string; expectedVersion: number },
) {
  const id = rowId('ClassMeeting', classMeetingId)
  return viewer.transaction(async (tx) => {
    const meeting = await lockedMeeting(tx, id)
    const { open, courseSectionId, onDay, minutes, topic } = meeting
    enforce(mayDeleteMeeting(open))
    await enforceAsRead(tx, viewer, { ...meetingAsRead(meeting), expectedVersion })
    await tx.classMeeting.delete({ where: { id } })
    await record(tx, viewer, meetingRemoved(id, { courseSectionId, onDay, minutes, topic }))
    return {
      removedId: id,
      courseSection: await tx.courseSection.findUniqueOrThrow({ where: { id: courseSectionId } }),
    }
  })
}
