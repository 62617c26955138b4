import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision, firstRefusal } from '../decision.ts'
import { isBefore, localDate } from '../local-date.ts'
import { optionalText } from '../optional-text.ts'
import { problem, refuse } from './words.ts'

/** Where a class stands: yet to come, waiting for its attendance, or confirmed, its hours written. */
export const MEETING_STANDINGS = ['PLANNED', 'WAITING', 'CONFIRMED'] as const
export type MeetingStanding = (typeof MEETING_STANDINGS)[number]

/** The longest class, in minutes; whether it fits a learner's day is asked where its hours are written. */
const LONGEST_CLASS = 24 * 60

const LENGTH_HINT = problem('CLASS_LENGTH_UNREADABLE', { least: 1, most: LONGEST_CLASS })

/** The length of a class in minutes. */
export const classMinutes = z
  .int({ error: LENGTH_HINT })
  .min(1, LENGTH_HINT)
  .max(LONGEST_CLASS, problem('CLASS_LONGER_THAN_DAY'))

/** What the class is about; null when nobody wrote it. */
export const classTopic = optionalText(200, 'TOPIC')

/** What is written about a class: its local day, its length in minutes, its topic. */
export const MeetingDetails = z.object({ onDay: localDate, minutes: classMinutes, topic: classTopic })
export type MeetingDetails = z.infer<typeof MeetingDetails>

/** Where the class stands today: it waits from its own day on. */
export function meetingStanding(
  meeting: { onDay: Temporal.PlainDate; isConfirmed: boolean },
  today: Temporal.PlainDate,
): MeetingStanding {
  if (meeting.isConfirmed) return 'CONFIRMED'
  return isBefore(today, meeting.onDay) ? 'PLANNED' : 'WAITING'
}

/** The days a class may be on: those of its section, and none that has another of its classes. */
export type MeetingDays = {
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
  /** The local days of the section's other classes. */
  taken: readonly Temporal.PlainDate[]
}

/** Whether the section may have a class on that day. */
export function mayScheduleMeeting(onDay: Temporal.PlainDate, section: MeetingDays): Decision {
  const { startsOn, endsOn, taken } = section
  if (isBefore(onDay, startsOn) || isBefore(endsOn, onDay)) {
    return refuse('CLASS_OUTSIDE_SECTION', { onDay, startsOn, endsOn }, 'onDay')
  }
  if (!taken.some((day) => Temporal.PlainDate.compare(day, onDay) === 0)) return allow
  return refuse('CLASS_ON_DAY_ALREADY', { onDay }, 'onDay')
}

/** A class as somebody wants to change it. */
export type OpenMeeting = {
  onDay: Temporal.PlainDate
  isConfirmed: boolean
  /** Who confirmed it; null when nobody has, or that person is gone. */
  confirmedBy: string | null
}

/** Whether the class may be moved to that day and last so many minutes: not once its attendance is confirmed. */
export function mayUpdateMeeting(change: {
  meeting: OpenMeeting
  onDay: Temporal.PlainDate
  minutes: number
  section: MeetingDays
  /** The most minutes that somebody's attendance is noted with so far. */
  mostAttended: number
}): Decision {
  const { meeting, onDay, minutes, section, mostAttended } = change
  return firstRefusal(
    meetingIsOpen(meeting),
    mayScheduleMeeting(onDay, section),
    minutes >= mostAttended ? allow : refuse('CLASS_SHORTER_THAN_ATTENDED', { mostAttended }, 'minutes'),
  )
}

/** Whether the class may still be changed at all: not once its attendance is confirmed. */
export function meetingIsOpen(meeting: OpenMeeting): Decision {
  return isOpen(meeting, 'CLASS_CHANGED_AFTER_CONFIRMATION')
}

/** Whether the class may be removed: not once its attendance is confirmed. */
export function mayDeleteMeeting(meeting: OpenMeeting): Decision {
  return isOpen(meeting, 'CLASS_REMOVED_AFTER_CONFIRMATION')
}

function isOpen(
  { onDay, isConfirmed, confirmedBy }: OpenMeeting,
  tooLate: 'CLASS_CHANGED_AFTER_CONFIRMATION' | 'CLASS_REMOVED_AFTER_CONFIRMATION',
): Decision {
  return isConfirmed ? refuse(tooLate, { onDay, confirmedBy }) : allow
}
