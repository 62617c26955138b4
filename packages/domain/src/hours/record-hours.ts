import { Temporal } from 'temporal-polyfill'
import { allow, type Decision, firstRefusal, type Refusal, refusals } from '../decision.ts'
import { isActiveStage, type Stage } from '../enrollments/stages.ts'
import { isBefore } from '../local-date.ts'
import { dayMinutes } from './day-length.ts'
import type { HoursKind } from './hours-entry.ts'
import { refuse } from './words.ts'

/** Who writes hours down: the sponsor's staff, one of the employer's people, or a system of a partner's. */
export type HoursWriter = 'STAFF' | 'EMPLOYER' | 'PARTNER'

export type HoursToWrite = {
  learnerName: string
  kind: HoursKind
  onDay: Temporal.PlainDate
  minutes: number
  lateReason?: string | null
  writer: HoursWriter
  /** Today where the work is done: at the worksite for on-the-job hours, at the sponsor for instruction. */
  today: Temporal.PlainDate
  enrolledOn: Temporal.PlainDate
  /** The day from which on-the-job hours count, by the program's rule; null where the employment alone says. */
  ojtCountsFrom: Temporal.PlainDate | null
  stage: Stage
  stageSince: Temporal.PlainDate
  /** The employment that the on-the-job hours belong to; null where there is none. */
  employment: {
    employerName: string
    startedOn: Temporal.PlainDate
    endedOn: Temporal.PlainDate | null
  } | null
  /** Minutes of other entries of this person on this day, on the job and in class, that are not rejected. */
  minutesThatDay: number
  /** Where the work is done, as `today` is: how long the day is there. */
  timeZone: string
  /** How many days late is no matter (program policy). */
  backdatingDays: number
}

/** Whether hours of that day may be written down (domain.md section 7, 2-3). */
export function mayRecordHours(hours: HoursToWrite): Decision {
  return firstRefusal(...eachRule(hours))
}

/** All that keeps hours of that day from being written down, of each field the first. */
export function whyNotRecorded(hours: HoursToWrite): Refusal[] {
  return refusals(...eachRule(hours))
}

const eachRule = (hours: HoursToWrite): Decision[] => [
  ...[isPast(hours), isTheirs(hours), liesWithin(hours), writtenInTime(hours), fitsTheDay(hours)],
]

/** Whether the day lies within the employment or, for instruction, the enrollment, not before hours count, and not after the learner left. */
export function liesWithin(hours: HoursDay): Decision {
  return firstRefusal(isWithin(hours), isOfCountedDays(hours), isOfActiveDays(hours))
}

type HoursDay = Pick<
  HoursToWrite,
  'learnerName' | 'kind' | 'onDay' | 'enrolledOn' | 'ojtCountsFrom' | 'stage' | 'stageSince' | 'employment'
>

/**
 * Whether the person's day still has room for the minutes, whatever they were for: as many as the day has where these are done,
 * which is an hour less or more where the clocks change. Of hours in several time zones each is held to its own day.
 */
export function fitsTheDay(
  hours: Pick<HoursToWrite, 'learnerName' | 'onDay' | 'minutes' | 'minutesThatDay' | 'timeZone'>,
): Decision {
  const { learnerName, onDay, minutes, minutesThatDay, timeZone } = hours
  const most = dayMinutes(onDay, timeZone)
  if (minutesThatDay + minutes <= most) return allow
  const minutesLeft = Math.max(most - minutesThatDay, 0)
  return refuse(
    'HOURS_FILL_THE_DAY',
    { learnerName, onDay, minutesThatDay, dayMinutes: most, minutesLeft },
    'minutes',
  )
}

/** Whether the hours come within the program's window, or say why they do not; outside it only staff write hours down. */
export function writtenInTime({
  onDay,
  today,
  backdatingDays,
  lateReason,
  writer,
}: Pick<HoursToWrite, 'onDay' | 'today' | 'backdatingDays' | 'lateReason' | 'writer'>): Decision {
  const earliest = today.subtract({ days: backdatingDays })
  if (Temporal.PlainDate.compare(onDay, earliest) >= 0) return allow
  const window = { backdatingDays, earliest }
  if (writer !== 'STAFF') return refuse('HOURS_LATE_BY_STAFF', window, 'onDay')
  return lateReason?.trim() ? allow : refuse('HOURS_LATE_UNEXPLAINED', window, 'lateReason')
}

function isPast({ onDay, today }: HoursToWrite): Decision {
  if (Temporal.PlainDate.compare(onDay, today) <= 0) return allow
  return refuse('HOURS_AHEAD', { onDay }, 'onDay')
}

/** An employer writes down what is done for it, while it employs the apprentice; all else staff do. */
function isTheirs({ learnerName, kind, writer, employment, today }: HoursToWrite): Decision {
  if (writer !== 'EMPLOYER') return allow
  if (kind === 'RTI') return refuse('HOURS_INSTRUCTION_BY_STAFF', {}, 'kind')
  if (!employment?.endedOn || !isBefore(employment.endedOn, today)) return allow
  return refuse('HOURS_EMPLOYMENT_OVER', {
    learnerName,
    employerName: employment.employerName,
    endedOn: employment.endedOn,
  })
}

function isWithin({ learnerName, kind, onDay, enrolledOn, employment }: HoursDay): Decision {
  if (kind === 'RTI') {
    if (Temporal.PlainDate.compare(onDay, enrolledOn) >= 0) return allow
    return refuse('HOURS_BEFORE_ENROLLMENT', { learnerName, enrolledOn }, 'onDay')
  }
  if (employment === null) {
    return refuse('HOURS_WITHOUT_EMPLOYMENT', { learnerName }, 'kind')
  }
  const { employerName, startedOn, endedOn } = employment
  if (Temporal.PlainDate.compare(onDay, startedOn) < 0) {
    return refuse('HOURS_BEFORE_EMPLOYMENT', { learnerName, employerName, startedOn }, 'onDay')
  }
  if (endedOn !== null && Temporal.PlainDate.compare(onDay, endedOn) > 0) {
    return refuse('HOURS_AFTER_EMPLOYMENT', { learnerName, employerName, endedOn }, 'onDay')
  }
  return allow
}

function isOfCountedDays({ learnerName, kind, onDay, ojtCountsFrom }: HoursDay): Decision {
  return kind === 'OJT' ? countsSince({ learnerName, onDay, ojtCountsFrom }) : allow
}

/** Whether on-the-job hours of the day count once they are approved (domain.md section 7, 2). */
export function countsSince({
  learnerName,
  onDay,
  ojtCountsFrom,
}: Pick<HoursToWrite, 'learnerName' | 'onDay' | 'ojtCountsFrom'>): Decision {
  if (ojtCountsFrom === null || Temporal.PlainDate.compare(onDay, ojtCountsFrom) >= 0) return allow
  return refuse('HOURS_BEFORE_THEY_COUNT', { learnerName, ojtCountsFrom }, 'onDay')
}

function isOfActiveDays({ learnerName, onDay, stage, stageSince }: HoursDay): Decision {
  if (isActiveStage(stage) || Temporal.PlainDate.compare(onDay, stageSince) <= 0) return allow
  return refuse('HOURS_AFTER_LEAVING', { learnerName, stage, stageSince }, 'onDay')
}
