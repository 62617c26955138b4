import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { commonProblem } from './words/common-words.ts'

/** The day written as YYYY-MM-DD, or null when the text is not that or names a day no calendar has (2001-02-29). */
export function parseLocalDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return null
  }
}

/** A day on the wire and in forms: a real day written as YYYY-MM-DD; it stays text. */
export const localDate = z
  .string({ error: commonProblem('DAY_UNREADABLE') })
  .trim()
  .superRefine((text, context) => {
    if (parseLocalDate(text) === null) context.addIssue({ code: 'custom', message: localDateProblem(text) })
  })

/** The day as people say it: "September 14, 2026" in en-US. */
export function dayInWords(day: Temporal.PlainDate, locale: string): string {
  const noon = new Date(Date.UTC(day.year, day.month - 1, day.day, 12))
  return longFormat(locale).format(noon)
}

/** The month of the day as people say it: "September 2026" in en-US. */
export function monthInWords(day: Temporal.PlainDate, locale: string): string {
  return day.toLocaleString(locale, { month: 'long', year: 'numeric' })
}

/** A day, month or year as people say it, as far as it is known: "December 2017" of "2017-12". */
export function dayAsKnown(text: string, locale: string): string {
  const [year, month, day] = text.split('-').map(Number)
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)))
}

/** One for each locale: making one takes long, and megabytes for every few. */
const longFormats = new Map<string, Intl.DateTimeFormat>()

function longFormat(locale: string): Intl.DateTimeFormat {
  const format =
    longFormats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  longFormats.set(locale, format)
  return format
}

/** Whole days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days
}

/** Whether the day is earlier than the other one. */
export function isBefore(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) < 0
}

/** Whether the first text is an earlier day than the second; no when either is empty or no day, which is said elsewhere. */
export function isEarlierDay(text: string | null, other: string | null): boolean {
  const [day, otherDay] = [parseLocalDate(text ?? ''), parseLocalDate(other ?? '')]
  return day !== null && otherDay !== null && isBefore(day, otherDay)
}

/** What a text that is not a day is told: an impossible day is told apart from another way of writing. */
function localDateProblem(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? commonProblem('NO_SUCH_DAY', { day: text })
    : commonProblem('DAY_UNREADABLE')
}
