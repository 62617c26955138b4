import { changedDetails } from '@journeyline/domain/acts/changed-details'
import { meetingChanged } from '@journeyline/domain/instruction/acts'
import { MeetingDetails, mayChangeMeeting } from '@journeyline/domain/instruction/class-meeting'
import { Temporal } from 'temporal-polyfill'
import { rowId } from '../../graphql/row-id.ts'
import { checked } from '../../kernel/checked.ts'
import { toDate } from '../../kernel/days.ts'
import { enforce, StaleVersionError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn } from '../../kernel/viewer.ts'
import { refusalWord } from '../../words/refusals.ts'
import { lockedMeeting } from './locked-meeting.ts'

/** Changes a class that is not confirmed yet, if nobody else has since `expectedVersion`. */
export async function changeMeeting(
  viewer: SignedIn,
  {
    meetingId,
    expectedVersion,
    ...input
  }: { meetingId: string; expectedVersion: number } & Record<keyof MeetingDetails, unknown>,
) {
  const id = rowId('ClassMeeting', meetingId)
  const details = checked(MeetingDetails, input)
  return viewer.transaction(async (tx) => {
    const { open, days, version, onDay, minutes, topic } = await lockedMeeting(tx, id)
    const attended = await tx.attendance.aggregate({ where: { meetingId: id }, _max: { minutes: true } })
    enforce(
      mayChangeMeeting({
        meeting: open,
        onDay: Temporal.PlainDate.from(details.onDay),
        minutes: details.minutes,
        section: days,
        mostAttended: attended._max.minutes ?? 0,
      }),
    )
    if (version !== expectedVersion)
      throw new StaleVersionError(refusalWord('THING_CHANGED_MEANWHILE', { thing: 'CLASS_MEETING' }), version)
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
        {
          changed: changedDetails({ onDay: onDay.toString(), minutes, topic }, details),
          version: after.version,
        },
      ),
    )
    return after
  })
}
