import { meetingChanged } from '@journeyline/domain/instruction/acts'
import {
  MeetingDetails,
  mayUpdateMeeting,
  meetingIsOpen,
} from '@journeyline/domain/instruction/class-meeting'
import { Temporal } from 'temporal-polyfill'
import { rowId } from '../../graphql/row-id.ts'
import { isJust } from '../../kernel/already-there.ts'
import { toDate } from '../../kernel/days.ts'
import { edited } from '../../kernel/edited.ts'
import { enforce } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { lockedMeeting, meetingAsRead } from './locked-meeting.ts'

interface UpdateClassMeeting {
  classMeetingId: string
  expectedVersion: number
  details: object
}

/** Changes a class that is not confirmed yet, if nobody else has since `expectedVersion`. */
export async function updateClassMeeting(viewer: SignedIn, input: UpdateClassMeeting) {
  const id = rowId('ClassMeeting', input.classMeetingId)
  return viewer.transaction(async (tx) => {
    const before = await lockedMeeting(tx, id)
    const { open, days, onDay, minutes, topic } = before
    const edit = await edited(tx, viewer, {
      ...{ schema: MeetingDetails, asked: input },
      may: meetingIsOpen(open),
      ...meetingAsRead(before),
    })
    if (edit === null) return tx.classMeeting.findUniqueOrThrow({ where: { id } })
    const { details, changed } = edit
    const attended = await tx.attendance.aggregate({ where: { classMeetingId: id }, _max: { minutes: true } })
    const other = before.section.meetings.find(
      (one) => one.id !== id && isJust(one, { onDay: details.onDay }),
    )
    enforce(
      mayUpdateMeeting({
        meeting: open,
        onDay: Temporal.PlainDate.from(details.onDay),
        minutes: details.minutes,
        section: days,
        mostAttended: attended._max.minutes ?? 0,
      }),
      other && { CLASS_ON_DAY_ALREADY: { type: 'ClassMeeting', id: other.id } },
    )
    const after = await tx.classMeeting.update({
      where: { id },
      data: { ...details, onDay: toDate(details.onDay), version: { increment: 1 } },
    })
    await record(
      tx,
      viewer,
      meetingChanged(
        id,
        { before: { onDay, minutes, topic }, after: details },
        { changed, version: after.version },
      ),
    )
    return after
  })
}
