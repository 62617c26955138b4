import type { CheckRecord } from '@journeyline/db/generated/prisma/client'
import type { CheckOutcome } from '@journeyline/domain/checks/check-record'
import type { RecordedCheck } from '@journeyline/domain/checks/check-standing'
import { toDay } from '../kernel/days.ts'

/** A record's row as the rules see it, with the row. */
export function knownCheck(
  row: CheckRecord,
  check: string,
  sequence: number,
): RecordedCheck & { row: CheckRecord } {
  return {
    ...{ check, sequence, row },
    outcome: row.outcome as CheckOutcome, // by the column's CHECK
    checkedOn: toDay(row.checkedOn),
    expiresOn: row.expiresOn && toDay(row.expiresOn),
  }
}
