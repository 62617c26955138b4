import { Temporal } from 'temporal-polyfill'
import type { Clock } from './clock.ts'

/** A `date` column as Prisma gives it (UTC midnight) as the local day it means. */
export const toDay = (date: Date): Temporal.PlainDate =>
  new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())

/** A day as it is written, YYYY-MM-DD, or none. */
export const dayOf = (text: string | null): Temporal.PlainDate | null =>
  text === null ? null : Temporal.PlainDate.from(text)

/** A local day as Prisma wants a `date` column. */
export const toDate = (day: Temporal.PlainDate | string): Date => new Date(`${day.toString()}T00:00:00Z`)

/** A `date` column as it is written, YYYY-MM-DD. */
export const asText = (date: Date): string => date.toISOString().slice(0, 10)

/** The local day in a time zone right now; the sponsor's own where none is given. */
export function todayIn(clock: Clock, timeZone: string | null | undefined): Temporal.PlainDate {
  if (!timeZone) return clock.today()
  return Temporal.Instant.fromEpochMilliseconds(clock.now().getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
}
