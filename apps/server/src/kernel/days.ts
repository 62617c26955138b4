import { Temporal } from 'temporal-polyfill'
import type { Clock } from './clock.ts'

/** A `date` column as Prisma gives it (UTC midnight) as the local day it means. */
export const toDay = (date: Date): Temporal.PlainDate =>
  new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())

/** A local day as Prisma wants a `date` column. */
export const toDate = (day: Temporal.PlainDate | string): Date => new Date(`${day.toString()}T00:00:00Z`)

/** The local day in a time zone right now; the sponsor's own where none is given. */
export function todayIn(clock: Clock, timeZone: string | null | undefined): Temporal.PlainDate {
  if (!timeZone) return clock.today()
  return Temporal.Instant.fromEpochMilliseconds(clock.now().getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
}
