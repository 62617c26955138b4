import { attendanceRecorded } from '@journeyline/domain/instruction/acts'
import { mayRecordAttendance } from '@journeyline/domain/instruction/confirm-attendance'
import { rowId } from '../../graphql/row-id.ts'
import { enforce, StaleVersionError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedMeeting } from '../classes/locked-meeting.ts'
import { instructionWord } from '../words.ts'
import { isMarkedSo, type MarkAsked, marksOn, saveMarks } from './marks.ts'
import { readRoll } from './read-roll.ts'

/** Keeps the roll of a class as far as it is written, without writing hours; the whole roll in one act. */
export async function recordAttendance(
  viewer: SignedIn,
  {
    classMeetingId,
    expectedVersion,
    marks: asked,
  }: { classMeetingId: string; expectedVersion: number; marks: readonly MarkAsked[] },
) {
  const id = rowId('ClassMeeting', classMeetingId)
  return viewer.transaction(async (tx) => {
    const meeting = await lockedMeeting(tx, id)
    enforce(mayRecordAttendance(meeting.open))
    const roll = await readRoll(tx, meeting)
    const marks = marksOn(roll, asked, meeting.minutes)
    if (isMarkedSo(roll, marks)) return tx.classMeeting.findUniqueOrThrow({ where: { id } })
    if (meeting.version !== expectedVersion)
      throw new StaleVersionError(instructionWord('ROLL_CHANGED_MEANWHILE'), meeting.version)
    await saveMarks(tx, id, marks)
    const after = await tx.classMeeting.update({ where: { id }, data: { version: { increment: 1 } } })
    await record(
      tx,
      viewer,
      attendanceRecorded(id, {
        learners: marks.length,
        minutes: marks.reduce((sum, { minutes }) => sum + minutes, 0),
      }),
    )
    return after
  })
}
