import { allow, no } from '@journeyline/domain/decision'
import { hoursAttended, hoursReversed } from '@journeyline/domain/hours/acts'
import { attendanceCorrected } from '@journeyline/domain/instruction/acts'
import {
  attendanceCorrection,
  mayCorrectAttendance,
} from '@journeyline/domain/instruction/correct-attendance'
import { rowId } from '../../graphql/row-id.ts'
import { orNoHours } from '../../hours/no-hours.ts'
import { dayKey, minutesOfDays } from '../../hours/writing/days-so-far.ts'
import { isJust } from '../../kernel/already-there.ts'
import { checked } from '../../kernel/checked.ts'
import { type Clock, sponsorTimeZone } from '../../kernel/clock.ts'
import { enforce, found, StaleVersionError } from '../../kernel/errors.ts'
import { record } from '../../kernel/record.ts'
import type { SignedIn, Tx } from '../../kernel/viewer.ts'
import { lockedMeeting } from '../classes/locked-meeting.ts'
import { instructionWord } from '../words.ts'
import { readRoll } from './read-roll.ts'

export interface AttendanceToCorrect {
  classMeetingId: string
  enrollmentId: string
  expectedVersion: number
  minutes: number
  note?: string | null
  reason: string
}

/** Corrects a confirmed attendance: takes back what stands of it on the ledger and writes what is right, with the reason on both. */
export async function correctAttendance(viewer: SignedIn, input: AttendanceToCorrect, clock: Clock) {
  const id = rowId('ClassMeeting', input.classMeetingId)
  const enrollmentId = rowId('Enrollment', input.enrollmentId)
  return viewer
    .transaction(async (tx) => {
      const meeting = await lockedMeeting(tx, id)
      const line = found(
        (await readRoll(tx, meeting)).find((one) => one.enrollmentId === enrollmentId),
        instructionWord('LEARNER_NOT_ON_ROLL'),
      )
      const { minutes, note, reason } = checked(attendanceCorrection(meeting.minutes), input)
      // it stands so, on the roll and on the ledger
      const isSo = line.attendanceId !== null && isJust(line, { minutes, note, standing: minutes })
      if (meeting.open.isConfirmed && isSo)
        return tx.attendance.findUniqueOrThrow({ where: { id: line.attendanceId! } })
      const day = meeting.open.onDay.toString()
      const days = await minutesOfDays(tx, [{ learnerId: line.learnerId, onDay: day }])
      enforce(
        mayCorrectAttendance({
          meeting: meeting.open,
          learner: line,
          counts: line.notCounted === null ? allow : no(line.notCounted),
          recorded: line.minutes,
          recordedNote: line.note,
          standing: line.standing,
          minutes,
          note,
          minutesThatDay: days.get(dayKey(line.learnerId, day)) ?? 0,
          timeZone: sponsorTimeZone(),
        }),
      )
      if (meeting.version !== input.expectedVersion)
        throw new StaleVersionError(instructionWord('ROLL_CHANGED_MEANWHILE'), meeting.version)
      const key = { classMeetingId: id, enrollmentId }
      const attendance = await tx.attendance.upsert({
        where: { classMeetingId_enrollmentId: key },
        create: { ...key, minutes, note },
        update: { minutes, note },
      })
      if (minutes !== line.standing) {
        const facts = { viewer, reason, now: clock.now() }
        await takeBack(tx, attendance.id, facts)
        if (minutes > 0) {
          const { learnerId } = line
          await write(
            tx,
            { ...attendance, learnerId, onDay: meeting.onDay, courseId: meeting.section.courseId },
            facts,
          )
        }
      }
      await tx.classMeeting.update({ where: { id }, data: { version: { increment: 1 } } })
      await record(
        tx,
        viewer,
        attendanceCorrected(
          attendance.id,
          { before: { minutes: line.minutes, note: line.note }, after: { minutes, note }, reason },
          key,
        ),
      )
      return attendance
    })
    .catch(orNoHours)
}

interface Correction {
  viewer: SignedIn
  reason: string
  now: Date
}

const signed = ({ viewer, reason, now }: Correction) =>
  ({
    reason,
    source: 'ATTENDANCE',
    writtenById: viewer.personId,
    status: 'APPROVED',
    decidedAt: now,
    decidedById: viewer.personId,
  }) as const

/** Takes back the entry of an attendance that stands; none does when it was absent, or taken back on the ledger. */
async function takeBack(tx: Tx, attendanceId: string, correction: Correction) {
  const standing = await tx.hoursEntry.findFirst({
    where: { attendanceId, basis: 'DONE', status: 'APPROVED', reversedBy: null },
  })
  if (!standing) return
  const { id, enrollmentId, learnerId, kind, onDay, minutes, courseId } = standing
  const reversal = await tx.hoursEntry.create({
    data: {
      ...{ enrollmentId, learnerId, kind, onDay, courseId, attendanceId },
      ...signed(correction),
      basis: 'REVERSAL',
      minutes: -minutes,
      reversesId: id,
    },
  })
  const { viewer, reason } = correction
  await record(
    tx,
    viewer,
    hoursReversed(id, { reversalId: reversal.id, reason }, { enrollmentId, learnerId }),
  )
}

async function write(
  tx: Tx,
  attended: {
    id: string
    classMeetingId: string
    enrollmentId: string
    learnerId: string
    onDay: Date
    minutes: number
    courseId: string
  },
  correction: Correction,
) {
  const { id: attendanceId, classMeetingId, enrollmentId, learnerId, onDay, minutes, courseId } = attended
  const entry = await tx.hoursEntry.create({
    data: {
      ...{ enrollmentId, learnerId, onDay, minutes, courseId, attendanceId },
      ...signed(correction),
      kind: 'RTI',
    },
  })
  await record(
    tx,
    correction.viewer,
    hoursAttended(entry.id, { classMeetingId, reason: correction.reason }, { enrollmentId, learnerId }),
  )
}
