import { Temporal } from 'temporal-polyfill'

/** A `date` column as Prisma gives it (UTC midnight) as the local day it means. */
export const toDay = (date: Date): Temporal.PlainDate =>
  new Temporal.PlainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())

/** A local day as Prisma wants a `date` column. */
export const toDate = (day: Temporal.PlainDate | string): Date => new Date(`${day.toString()}T00:00:00Z`)
