import { Temporal } from 'temporal-polyfill'
import { isBefore } from '../local-date.ts'
import type { CheckOutcome } from './check-record.ts'

/** A recorded check as the rules see it; days are local days. */
export type RecordedCheck = {
  /** The code of the version's requirement that asks for it. */
  check: string
  checkedOn: Temporal.PlainDate
  /** Orders records of the same day as they were recorded. */
  sequence: number
  outcome: CheckOutcome
  /** The last day on which it counts; null when it does not expire. */
  expiresOn: Temporal.PlainDate | null
}

/** Where a person stands with a check. */
export const CHECK_STANDINGS = ['MISSING', 'PASSED', 'EXPIRED', 'FAILED', 'WAIVED'] as const

export type CheckStanding = (typeof CHECK_STANDINGS)[number]

/** The record that counts for the check: of the latest day, and of that day the last recorded; null when there is none. */
export function latestCheck<Record extends RecordedCheck>(
  records: readonly Record[],
  check: string,
): Record | null {
  const inOrder = records
    .filter((record) => record.check === check)
    .sort(
      (one, other) =>
        Temporal.PlainDate.compare(one.checkedOn, other.checkedOn) || one.sequence - other.sequence,
    )
  return inOrder.at(-1) ?? null
}

/** Where a person stands with a check today; a pass or a waiver still counts on its last day, a failure does not expire. */
export function checkStanding(
  record: Pick<RecordedCheck, 'outcome' | 'expiresOn'> | null,
  today: Temporal.PlainDate,
): CheckStanding {
  if (record === null) return 'MISSING'
  if (record.outcome === 'FAILED') return 'FAILED'
  return record.expiresOn && isBefore(record.expiresOn, today) ? 'EXPIRED' : record.outcome
}
