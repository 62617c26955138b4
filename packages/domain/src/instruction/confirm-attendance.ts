import type { Temporal } from 'temporal-polyfill'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { fitsTheDay, liesWithin, writtenInTime } from '../hours/record-hours.ts'
import { isBefore } from '../local-date.ts'
import type { RollLearner } from './attendance.ts'
import type { OpenMeeting } from './class-meeting.ts'
import { refuse } from './words.ts'

/** A roll as somebody confirms it; hours are written of everybody who was there. */
export type RollToConfirm = {
  meeting: OpenMeeting
  /** Everybody whose hours count in this class; minutes are null where nobody answered yet. */
  roll: readonly { learnerName: string; minutes: number | null }[]
  today: Temporal.PlainDate
  /** How many days late is no matter (program policy). */
  backdatingDays: number
  /** Why the class is confirmed later than that. */
  lateReason: string | null
}

/** Whether the attendance of the class may be confirmed now, once for all of the roll. */
export function mayConfirmAttendance(confirmation: RollToConfirm): Decision {
  return firstRefusal(rollIsReady(confirmation), confirmedInTime(confirmation))
}

/** Whether the roll is ready to be confirmed: still open, its day has come, and everybody has an answer. */
export function rollIsReady({
  meeting,
  roll,
  today,
}: Pick<RollToConfirm, 'meeting' | 'roll' | 'today'>): Decision {
  return firstRefusal(
    mayRecordAttendance(meeting),
    isBefore(today, meeting.onDay) ? refuse('ATTENDANCE_AHEAD', { onDay: meeting.onDay }) : allow,
    everybodyAnswered(roll),
  )
}

/** Whether the class is confirmed within the program's window, or with the reason why it is later. */
export function confirmedInTime(confirmation: Omit<RollToConfirm, 'roll'>): Decision {
  const { meeting, today, backdatingDays, lateReason } = confirmation
  return writtenInTime({ onDay: meeting.onDay, today, backdatingDays, lateReason, writer: 'STAFF' })
}

/** Whether the roll of the class may still be written: until it is confirmed. */
export function mayRecordAttendance(meeting: OpenMeeting): Decision {
  const { onDay, isConfirmed, confirmedBy } = meeting
  return isConfirmed ? refuse('ATTENDANCE_CONFIRMED_ALREADY', { onDay, confirmedBy }) : allow
}

/** Whether the class's minutes may go on a learner's ledger: enrolled, not gone, and with room on the day (domain.md section 7, 2). */
export function mayWriteAttendedHours(
  attended: Omit<RollLearner, 'programVersionId'> & {
    onDay: Temporal.PlainDate
    minutes: number
    /** Minutes of the person's other entries of that day, on the job and in class, that are not rejected. */
    minutesThatDay: number
    /** The sponsor's, whose days classes are of. */
    timeZone: string
  },
): Decision {
  return firstRefusal(
    liesWithin({ ...attended, kind: 'RTI', employment: null, ojtCountsFrom: null }),
    fitsTheDay(attended),
  )
}

/** How many are named in a refusal; the rest are counted. */
const NAMED = 3

function everybodyAnswered(roll: RollToConfirm['roll']): Decision {
  const open = roll.filter(({ minutes }) => minutes === null).map(({ learnerName }) => learnerName)
  if (open.length === 0) return allow
  if (open.length <= NAMED) return refuse('ATTENDANCE_UNANSWERED', { learnerNames: open }, 'marks')
  const some = { learnerNames: open.slice(0, NAMED), others: open.length - NAMED }
  return refuse('ATTENDANCE_UNANSWERED_BY_MANY', some, 'marks')
}
