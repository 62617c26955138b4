import { wordsOf } from '@journeyline/domain/decision'
import { hoursAttended } from '@journeyline/domain/hours/acts'
import { attendanceConfirmed } from '@journeyline/domain/instruction/acts'
import {
  mayConfirmAttendance,
  mayWriteAttendedHours,
} from '@journeyline/domain/instruction/confirm-attendance'
import { rowId } from '../../graphql/row-id.ts'
import { orNoHours } from '../../hours/no-hours.ts'
import { dayKey, minutesOfDays } from '../../hours/writing/days-so-far.ts'
import { type Clock, sponsorTimeZone } from '../../kernel/clock.ts'
import { enforce, InputError, StaleVersionError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { lockedMeeting } from '../classes/locked-meeting.ts'
import { instructionWord } from '../words.ts'
import { isMarkedSo, type Mark, type MarkAsked, marksOn, saveMarks } from './marks.ts'
import { readRoll } from './read-roll.ts'

export interface RollToConfirm {
  classMeetingId: string
  expectedVersion: number
  marks: readonly MarkAsked[]
  lateReason?: string | null
}

/**
 * Confirms who was in a class, once: writes an approved instruction entry for everybody who was, all of them or, with the
 * reason for each, none. What is written is what the confirmer saw and sent; the confirmer is who decides.
 */
export async function confirmAttendance(viewer: SignedIn, input: RollToConfirm, clock: Clock) {
  const id = rowId('ClassMeeting', input.classMeetingId)
  const lateReason = input.lateReason?.trim() || null
  return viewer
    .transaction(async (tx) => {
      const meeting = await lockedMeeting(tx, id)
      const roll = await readRoll(tx, meeting)
      // the viewer's own confirmation, sent again
      if (
        meeting.confirmedById === viewer.personId &&
        isMarkedSo(roll, marksOn(roll, input.marks, meeting.minutes))
      )
        return tx.classMeeting.findUniqueOrThrow({ where: { id } })
      const counted = roll.filter(({ notCounted }) => notCounted === null)
      const answers = new Map(
        input.marks.map((mark) => [rowId('Enrollment', mark.enrollmentId), mark.minutes]),
      )
      enforce(
        mayConfirmAttendance({
          meeting: meeting.open,
          roll: counted.map(({ enrollmentId, learnerName }) => ({
            learnerName,
            minutes: answers.get(enrollmentId) ?? null,
          })),
          today: clock.today(),
          backdatingDays: meeting.policies.backdatingDays,
          lateReason,
        }),
      )
      if (meeting.version !== input.expectedVersion)
        throw new StaleVersionError(instructionWord('ROLL_CHANGED_MEANWHILE'), meeting.version)
      const marks = marksOn(roll, input.marks, meeting.minutes)
      await refuseFullDays(tx, marks, meeting.open.onDay)
      const attendance = await saveMarks(tx, id, marks)
      const attended = marks.filter(({ minutes }) => minutes > 0)
      const now = clock.now()
      const written = await tx.hoursEntry.createManyAndReturn({
        data: attended.map(({ line, minutes }) => ({
          enrollmentId: line.enrollmentId,
          learnerId: line.learnerId,
          kind: 'RTI',
          onDay: meeting.onDay,
          minutes,
          courseId: meeting.section.courseId,
          attendanceId: attendance.get(line.enrollmentId)!,
          source: 'ATTENDANCE',
          reason: lateReason,
          writtenById: viewer.personId,
          status: 'APPROVED',
          decidedAt: now,
          decidedById: viewer.personId,
        })),
        select: { id: true, enrollmentId: true, learnerId: true },
      })
      const after = await tx.classMeeting.update({
        where: { id },
        data: { confirmedAt: now, confirmedById: viewer.personId, version: { increment: 1 } },
      })
      await record(
        tx,
        viewer,
        attendanceConfirmed(id, { learners: marks.length, entries: written.length, lateReason }),
        ...written.map(({ id: hoursEntryId, ...whose }) =>
          hoursAttended(hoursEntryId, { classMeetingId: id }, whose),
        ),
      )
      return after
    })
    .catch(orNoHours)
}

/** Names everybody whose day has no room for the class; their days stay locked until the hours are written. */
async function refuseFullDays(tx: Tx, marks: readonly Mark[], onDay: Mark['line']['enrolledOn']) {
  const day = onDay.toString()
  const days = await minutesOfDays(
    tx,
    marks.map(({ line }) => ({ learnerId: line.learnerId, onDay: day })),
  )
  const problems = marks.flatMap(({ line, minutes }, index) => {
    if (minutes === 0) return []
    const minutesThatDay = days.get(dayKey(line.learnerId, day)) ?? 0
    const decision = mayWriteAttendedHours({
      ...line,
      onDay,
      minutes,
      minutesThatDay,
      timeZone: sponsorTimeZone(),
    })
    return decision.allowed ? [] : [{ path: ['marks', String(index), 'minutes'], ...wordsOf(decision) }]
  })
  if (problems.length > 0) throw new InputError(problems)
}
