import type { Temporal } from 'temporal-polyfill'
import type { Condition } from '../condition.ts'
import { isGoingOn, type Stretch, timeBefore } from '../hours/employed-time.ts'
import { type Forecast, forecastHours } from '../hours/forecast.ts'
import type { HoursKind } from '../hours/hours-entry.ts'
import type { Words } from '../words/words.ts'
import type { HoursRecord } from './record.ts'
import { progressWord } from './words.ts'

/** How far required hours are, and when they will be done at the pace of late. */
export type HoursProgress = {
  condition: Condition<'HOURS'>
  /** Minutes that wait for a decision. */
  waiting: number
  /** The local day on which they will be done at the pace of late; null when there is none. */
  expectedOn: Temporal.PlainDate | null
  /** The same once all that waits is approved; null when nothing waits or nothing tells. */
  expectedOnceApprovedOn: Temporal.PlainDate | null
}

type Asked = {
  kind: HoursKind
  minutes: number
  record: HoursRecord
  /** When they can be done: on the job while employed, instruction from the enrollment on. */
  stretches: readonly Stretch[]
  today: Temporal.PlainDate
  paceWeeks: number
}

/** The hours of one kind beside what is asked. Only approved minutes count (domain.md section 7, 1). */
export function hoursProgress({ kind, minutes, record, stretches, today, paceWeeks }: Asked): HoursProgress {
  const { approvedMinutes, submittedMinutes, weeks } = record
  const asked = { needMinutes: minutes, approvedMinutes, submittedMinutes, weeks }
  const forecast = forecastHours({ ...asked, stretches, today, paceWeeks })
  const condition = {
    code: 'HOURS' as const,
    standing: progressWord('HOURS_APPROVED', { approvedMinutes, minutes, kind }),
    measure: { done: approvedMinutes, asked: minutes, unit: 'MINUTES' as const },
  }
  if (approvedMinutes >= minutes) {
    return {
      condition: { ...condition, met: true },
      waiting: submittedMinutes,
      expectedOn: null,
      expectedOnceApprovedOn: null,
    }
  }
  const next = nextStep(record, forecast, { stretches, today })
  return {
    condition: { ...condition, met: false, next, meetsOn: null },
    waiting: submittedMinutes,
    expectedOn: forecast.expectedOn,
    expectedOnceApprovedOn: forecast.expectedOnceApprovedOn,
  }
}

function nextStep(
  { submittedMinutes }: HoursRecord,
  { expectedOn, paceMinutes }: Forecast,
  { stretches, today }: Pick<Asked, 'stretches' | 'today'>,
): Words {
  if (submittedMinutes > 0) return progressWord('HOURS_DECIDE_ON_WAITING', { submittedMinutes })
  if (!isGoingOn(stretches, today)) {
    const hasBegun = timeBefore(stretches, today) > 0
    return progressWord(hasBegun ? 'HOURS_GO_ON_WITH_EMPLOYMENT' : 'HOURS_BEGIN_WITH_EMPLOYMENT')
  }
  if (expectedOn === null) return progressWord('HOURS_WITHOUT_PACE')
  return progressWord('HOURS_DONE_AT_PACE', { paceMinutes, expectedOn })
}
