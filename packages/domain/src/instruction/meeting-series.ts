import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow, type Decision } from '../decision.ts'
import { isEarlierDay, localDate, parseLocalDate } from '../local-date.ts'
import { ROWS_AT_ONCE } from '../rows-at-once.ts'
import { commonProblem } from '../words/common-words.ts'
import { classMinutes, classTopic } from './class-meeting.ts'
import { problem, refuse } from './words.ts'

const { CLASSES_SCHEDULED: MOST_MEETINGS_AT_ONCE } = ROWS_AT_ONCE

/** Whether so many classes may be scheduled at once. */
export function mayScheduleAtOnce(count: number): Decision {
  if (count === 0) return refuse('CLASSES_NONE', {}, 'meetings')
  if (count <= MOST_MEETINGS_AT_ONCE) return allow
  return refuse('CLASSES_TOO_MANY', { mostMeetingsAtOnce: MOST_MEETINGS_AT_ONCE }, 'meetings')
}

const WEEKDAYS = problem('CLASS_WEEKDAYS_MISSING')

/** Classes on certain weekdays, ISO numbers from 1 for Monday to 7, from the one local day to the other; each so many minutes. */
export const MeetingSeries = z
  .object({
    weekdays: z.array(z.int().min(1, WEEKDAYS).max(7, WEEKDAYS)).min(1, WEEKDAYS),
    from: localDate,
    to: localDate,
    minutes: classMinutes,
    topic: classTopic,
  })
  .superRefine((series, context) => {
    const problem = daysProblem(series)
    if (problem) context.addIssue({ code: 'custom', path: ['to'], message: problem })
  })
export type MeetingSeries = z.infer<typeof MeetingSeries>

type Span = Pick<MeetingSeries, 'weekdays' | 'from' | 'to'>

/** The days of the series, the earliest first; none while a day is missing, or when there are too many to schedule at once. */
export function daysOfSeries(series: Span): Temporal.PlainDate[] {
  const days = firstDays(series)
  return days.length > MOST_MEETINGS_AT_ONCE ? [] : days
}

function daysProblem(series: Span): string | null {
  if (parseLocalDate(series.from) === null || parseLocalDate(series.to) === null) return null
  if (isEarlierDay(series.to, series.from)) return commonProblem('LAST_DAY_BEFORE_FIRST')
  const { length } = firstDays(series)
  if (length > MOST_MEETINGS_AT_ONCE) {
    return problem('CLASSES_OF_SERIES_TOO_MANY', { most: MOST_MEETINGS_AT_ONCE })
  }
  return length === 0 ? problem('CLASS_WEEKDAYS_NOT_BETWEEN_DAYS') : null
}

/** The days of the series, one more at most than may be scheduled at once. */
function firstDays({ weekdays, from, to }: Span): Temporal.PlainDate[] {
  const [first, last] = [parseLocalDate(from), parseLocalDate(to)]
  const days: Temporal.PlainDate[] = []
  if (first === null || last === null || weekdays.length === 0) return days
  for (let day = first; days.length <= MOST_MEETINGS_AT_ONCE; day = day.add({ days: 1 })) {
    if (Temporal.PlainDate.compare(day, last) > 0) break
    if (weekdays.includes(day.dayOfWeek)) days.push(day)
  }
  return days
}
