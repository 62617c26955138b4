import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { tooLong } from '../optional-text.ts'
import { attendanceMark, isExpected, type RollLearner } from './attendance.ts'
import { mayWriteAttendedHours } from './confirm-attendance.ts'
import { problem, refuse } from './words.ts'

/** What is written to correct a learner's attendance of a class that lasts so long: the minutes as they were, a note, and why. */
export function attendanceCorrection(classLasts: number) {
  return attendanceMark(classLasts).extend({
    reason: z.string({ error: WHY }).trim().min(3, WHY).max(500, tooLong(500, 'REASON')),
  })
}

export type AttendanceCorrection = z.infer<ReturnType<typeof attendanceCorrection>>

const WHY = problem('ATTENDANCE_CORRECTION_UNEXPLAINED')

/** A learner's attendance as it is confirmed, and as it shall be. */
export type AttendanceToCorrect = {
  meeting: { onDay: Temporal.PlainDate; isConfirmed: boolean }
  learner: Omit<RollLearner, 'programVersionId'>
  /** Whether the course's hours count for the learner. */
  counts: Decision
  /** Minutes as recorded; null when the learner was not on the roll when it was confirmed. */
  recorded: number | null
  recordedNote: string | null
  /** Minutes of the class that stand on the ledger; less than recorded when the entry was taken back there. */
  standing: number
  minutes: number
  note: string | null
  /** Minutes of all the person's entries of that day, this class's among them, that are not rejected. */
  minutesThatDay: number
  /** The sponsor's, whose days classes are of. */
  timeZone: string
}

/** Whether a confirmed attendance may be corrected so: what was written is taken back, and what is right is written. */
export function mayCorrectAttendance(correction: AttendanceToCorrect): Decision {
  const { meeting, learner, counts, standing, minutes, minutesThatDay, timeZone } = correction
  const { onDay } = meeting
  const writesNothing = minutes === standing || minutes === 0
  return firstRefusal(
    meeting.isConfirmed ? allow : refuse('ATTENDANCE_NOT_CONFIRMED'),
    isOnRoll(correction),
    changesSomething(correction),
    writesNothing
      ? allow
      : firstRefusal(
          counts,
          mayWriteAttendedHours({
            ...{ ...learner, onDay, minutes, timeZone },
            minutesThatDay: minutesThatDay - standing,
          }),
        ),
  )
}

/** Somebody who enrolled late with an earlier day is added to the roll; others stay off it. */
function isOnRoll({ meeting, learner, counts, recorded }: AttendanceToCorrect): Decision {
  if (recorded !== null) return allow
  if (isExpected(learner, meeting.onDay)) return counts
  return refuse('ATTENDANCE_OUTSIDE_ENROLLMENT', { learnerName: learner.learnerName, onDay: meeting.onDay })
}

function changesSomething(correction: AttendanceToCorrect): Decision {
  const { learner, recorded, recordedNote, standing, minutes, note } = correction
  if (minutes !== recorded || minutes !== standing || note !== recordedNote) return allow
  return refuse('ATTENDANCE_UNCHANGED', { learnerName: learner.learnerName, minutes }, 'minutes')
}
