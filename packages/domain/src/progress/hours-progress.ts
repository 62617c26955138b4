import type { Temporal } from 'temporal-polyfill'
import type { Condition } from '../condition.ts'
import { forecastHours } from '../hours/forecast.ts'
import type { HoursKind } from '../hours/hours-entry.ts'
import { daysBetween } from '../local-date.ts'
import type { Words } from '../words/words.ts'
import type { HoursRecord } from './record.ts'
import { progressWord } from './words.ts'

/** How far required hours are, when they will be done at the approved pace, and when they were to be. */
export type HoursProgress = {
  condition: Condition<'HOURS'>
  /** Minutes that wait for a decision. */
  waiting: number
  /** The local day on which they will be done at the approved pace; null when there is none. */
  expectedOn: Temporal.PlainDate | null
  /** The local day on which they were to be done; null when they have not begun. */
  dueOn: Temporal.PlainDate | null
  /** Minutes that a straight line from the first to the due day asks for today and that are missing; 0 when none are. */
  behindMinutes: number
}

type Asked = {
  kind: HoursKind
  minutes: number
  record: HoursRecord
  /** Whether they have begun: on the job with the employment, instruction with the enrollment. */
  begun: boolean
  /** From which to which day the hours are meant to be done; null where that is not known. */
  span: { startsOn: Temporal.PlainDate; dueOn: Temporal.PlainDate } | null
  today: Temporal.PlainDate
  paceWeeks: number
}

/** The hours of one kind beside what is asked. Only approved minutes count (domain.md section 7, 1). */
export function hoursProgress({
  kind,
  minutes,
  record,
  begun,
  span,
  today,
  paceWeeks,
}: Asked): HoursProgress {
  const { approvedMinutes, submittedMinutes, weeks } = record
  const forecast = forecastHours({ needMinutes: minutes, approvedMinutes, weeks, today, paceWeeks })
  const condition = {
    code: 'HOURS' as const,
    standing: progressWord('HOURS_APPROVED', { approvedMinutes, minutes, kind }),
    measure: { done: approvedMinutes, asked: minutes, unit: 'MINUTES' as const },
  }
  const met = approvedMinutes >= minutes
  return {
    condition: met
      ? { ...condition, met: true }
      : { ...condition, met: false, next: nextStep(record, forecast, begun), meetsOn: null },
    waiting: submittedMinutes,
    expectedOn: met ? null : forecast.expectedOn,
    dueOn: span?.dueOn ?? null,
    behindMinutes: met || span === null ? 0 : Math.max(meantBy(today, minutes, span) - approvedMinutes, 0),
  }
}

function nextStep(
  { submittedMinutes }: HoursRecord,
  { expectedOn, paceMinutes }: ReturnType<typeof forecastHours>,
  hasBegun: boolean,
): Words {
  if (submittedMinutes > 0) return progressWord('HOURS_DECIDE_ON_WAITING', { submittedMinutes })
  if (!hasBegun) return progressWord('HOURS_BEGIN_WITH_EMPLOYMENT')
  if (expectedOn === null) return progressWord('HOURS_WITHOUT_PACE')
  return progressWord('HOURS_DONE_AT_PACE', { paceMinutes, expectedOn })
}

/** Minutes that a straight line has reached by a day, rounded down. */
function meantBy(
  day: Temporal.PlainDate,
  minutes: number,
  { startsOn, dueOn }: { startsOn: Temporal.PlainDate; dueOn: Temporal.PlainDate },
): number {
  const whole = daysBetween(startsOn, dueOn)
  const gone = Math.min(Math.max(daysBetween(startsOn, day), 0), whole)
  return whole <= 0 ? minutes : Math.trunc((minutes * gone) / whole)
}
