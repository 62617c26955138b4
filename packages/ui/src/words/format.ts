import { type Language, LOCALES } from '@journeyline/messages/language'
import { sponsorToday } from './sponsor-clock.ts'

export type DayStyle = 'medium' | 'short' | 'weekday' | 'weekdayName' | 'long'

const dayStyles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  weekdayName: { weekday: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
}

/** "Sep 14, 2026" of an ISO day (or of the day of an instant, in this device's zone); the month is always a word. */
export function formatDay(day: string, style: DayStyle = 'medium', language: Language = 'en'): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...dayStyles[style], timeZone: 'UTC' }).format(
    asUtc(dayOf(day)),
  )
}

/** "September 2026" of an ISO day in it. */
export function formatMonth(day: string, language: Language = 'en'): string {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(LOCALES[language], month).format(asUtc(day))
}

/** "Sep 14, 2026, 09:30 AM" of an instant, in this device's zone. */
export function formatInstant(instant: string, language: Language = 'en'): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' })
  return `${formatDay(instant, 'medium', language)}, ${time.format(new Date(instant))}`
}

/** "today", "3 days ago", "in 2 weeks" of a day or instant, counted in whole days from `today` (an ISO day). */
export function formatAgo(day: string, today: string = todayIso(), language: Language = 'en'): string {
  const days = daysBetween(today, dayOf(day))
  const words = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' })
  const size = Math.abs(days)
  if (size < 14) return words.format(days, 'day')
  if (size < 60) return words.format(Math.trunc(days / 7), 'week')
  if (size < 365) return words.format(Math.trunc(days / 30.4), 'month')
  return words.format(Math.trunc(days / 365.25), 'year')
}

/** "1,240"; `digits` fixes the decimals. */
export function formatNumber(value: number, digits?: number, language: Language = 'en'): string {
  const options = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat(LOCALES[language], options).format(value)
}

/** "97%" of 0.97. Rounds down from just under 100 %, so "100%" is only said of all. */
export function formatPercent(share: number, digits = 0, language: Language = 'en'): string {
  const scale = 10 ** digits * 100
  const shown = share < 1 && Math.round(share * scale) === scale ? (scale - 1) / scale : share
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(shown)
}

/** "$1,200" of minor units (cents); the cents are shown only when there are some. */
export function formatMoney(minor: number, currency: string, language: Language = 'en'): string {
  const whole = minor % 100 === 0
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 2,
  }).format(minor / 100)
}

/** "7:30 h" of 450 minutes; whole hours as "8 h". */
export function formatHours(minutes: number, language: Language = 'en'): string {
  const hours = formatNumber(Math.trunc(minutes / 60), undefined, language)
  const rest = Math.abs(minutes % 60)
  return rest === 0 ? `${hours} h` : `${hours}:${String(rest).padStart(2, '0')} h`
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "71.7 kB" of a number of bytes, in steps of a thousand. */
export function formatBytes(bytes: number, language: Language = 'en'): string {
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: byteUnits[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step)
}

/** "Ada, Noor and Sam". */
export function formatList(words: readonly string[], language: Language = 'en'): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(words)
}

/** Today as an ISO day: the sponsor's, by the server's clock. */
export function todayIso(): string {
  return sponsorToday()
}

/** Whole days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000)
}

function dayOf(value: string): string {
  return value.length > 10 ? dayHere(new Date(value)) : value
}

/** The ISO day of a moment in this device's zone. */
function dayHere(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

function asUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
