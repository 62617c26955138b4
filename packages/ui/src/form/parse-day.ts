import { todayIso } from '../words/format.ts'

/** What a typed day means: a day, a question between two readings, nothing typed, or not a day. */
export type ParsedDay =
  | { day: string }
  | { ask: readonly [string, string] }
  | { empty: true }
  | { wrong: true }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads a day as people write it: "14 Sep 2026", "Sep 14, 2026", "2026-09-14", "14/9/2026". Numbers that could
 * be either order ("9/4/2026") are asked back, never guessed. A missing year is this year's.
 */
export function parseDay(text: string, thisYear: number = Number(todayIso().slice(0, 4))): ParsedDay {
  const typed = text.trim().toLowerCase()
  if (typed === '') return { empty: true }
  return readIso(typed) ?? readWords(typed, thisYear) ?? readNumbers(typed) ?? { wrong: true }
}

function readIso(text: string): ParsedDay | null {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  return match ? only(dayOf(Number(match[1]), Number(match[2]), Number(match[3]))) : null
}

function readWords(text: string, thisYear: number): ParsedDay | null {
  const words = text
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[,\s]+/, '')
    .split(/[\s,./-]+/)
    .filter((word) => word !== '' && word !== 'of')
  const month = words.findIndex((word) => monthOf(word) > 0)
  if (month < 0 || words.length > 3) return null
  const [first, second] = words.filter((_, index) => index !== month).map(numberOf)
  if (first === undefined) return null
  const [day, year] = first > 31 ? [second, first] : [first, second]
  return only(
    dayOf(year === undefined ? thisYear : fullYear(year), monthOf(words[month] ?? ''), day ?? Number.NaN),
  )
}

function readNumbers(text: string): ParsedDay | null {
  const match = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{2}|\d{4})$/.exec(text)
  if (!match) return null
  const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(Number(match[3]))]
  const dayFirst = dayOf(year, second, first)
  const monthFirst = dayOf(year, first, second)
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return { ask: [dayFirst, monthFirst] }
  return only(dayFirst ?? monthFirst)
}

function only(day: string | null): ParsedDay {
  return day === null ? { wrong: true } : { day }
}

/** The ISO day, or null when the calendar has no such day. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}

function monthOf(word: string): number {
  return /^[a-z]{3,}$/.test(word) ? months.indexOf(word.slice(0, 3)) + 1 : 0
}

function numberOf(word: string): number {
  return Number(word.replace(/(?<=\d)(st|nd|rd|th)$/, ''))
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year
}
