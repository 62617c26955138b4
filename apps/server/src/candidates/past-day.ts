import { dayInWords, parseLocalDate } from '@journeyline/domain/local-date'
import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../kernel/clock.ts'
import { toDate } from '../kernel/days.ts'
import { InputError } from '../kernel/errors.ts'

/** The day as a column wants it, unless it is yet to come: then an InputError on `field`. */
export function pastDay(field: string, text: string, clock: Clock): Date {
  const day = parseLocalDate(text)
  if (day && Temporal.PlainDate.compare(day, clock.today()) <= 0) return toDate(day)
  throw new InputError([
    {
      path: [field],
      message: day
        ? `${dayInWords(day)} is yet to come. Choose today or an earlier day.`
        : 'Write the day as YYYY-MM-DD, for example 2026-09-14.',
    },
  ])
}
