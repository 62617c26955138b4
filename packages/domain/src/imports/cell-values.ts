import type { Temporal } from 'temporal-polyfill'
import { parseLocalDate } from '../local-date.ts'
import { quoted } from './cell-text.ts'
import type { ProblemCode } from './problem.ts'

/** What a cell's text says, or why it can't be taken. */
export type CellValue<Value> = { value: Value } | { code: ProblemCode; message: string }

/** A text of at most so many characters. */
export function shortText(text: string, most: number): CellValue<string> {
  const length = [...text].length
  if (length <= most) return { value: text }
  return {
    code: 'TOO_LONG',
    message: `${quoted(text)} has ${length} characters. Shorten it to ${most} or fewer.`,
  }
}

/** A day written as YYYY-MM-DD; no other way of writing is guessed at. */
export function day(text: string): CellValue<Temporal.PlainDate> {
  const value = parseLocalDate(text)
  if (value !== null) return { value }
  return { code: 'NOT_A_DAY', message: `${quoted(text)} ${dayProblem(text)}` }
}

/** A whole number within bounds, both allowed. */
export function wholeNumber(text: string, least: number, most: number): CellValue<number> {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return { value }
  return {
    code: Number.isNaN(value) ? 'MALFORMED' : 'OUT_OF_RANGE',
    message: `${quoted(text)} is not a whole number from ${least} to ${most}.`,
  }
}

/** Dollars and cents, "21.50", as cents. */
export function money(text: string): CellValue<number> {
  const [, dollars, cents = ''] = /^\$?(\d{1,4})(?:\.(\d+))?$/.exec(text) ?? []
  const example = 'Write dollars and cents, for example 21.50.'
  if (dollars === undefined)
    return { code: 'MALFORMED', message: `${quoted(text)} is not an amount. ${example}` }
  if (cents.length > 2) {
    return { code: 'MALFORMED', message: `${quoted(text)} has more than two decimals. ${example}` }
  }
  const value = Number(dollars) * 100 + Number(cents.padEnd(2, '0'))
  if (value >= 1) return { value }
  return { code: 'OUT_OF_RANGE', message: `${quoted(text)} is not more than nothing. ${example}` }
}

/** Yes or no, in any case. */
export function yesOrNo(text: string): CellValue<boolean> {
  const answer = text.toLowerCase()
  if (answer === 'yes' || answer === 'no') return { value: answer === 'yes' }
  return { code: 'UNKNOWN_VALUE', message: `${quoted(text)} is neither yes nor no. Write yes or no.` }
}

/** One of a list of codes, in any case, with spaces or hyphens for underscores. */
export function oneOf<Code extends string>(
  text: string,
  codes: readonly Code[],
  what: string,
): CellValue<Code> {
  const folded = text.toUpperCase().replace(/[\s-]+/g, '_')
  const value = codes.find((code) => code === folded)
  if (value !== undefined) return { value }
  return {
    code: 'UNKNOWN_VALUE',
    message: `${quoted(text)} is not ${what}. Write one of ${codes.join(', ')}.`,
  }
}

function dayProblem(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return 'is a day no calendar has. Check the month and the day.'
  }
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)) {
    return 'can be read as more than one day. Write the day as YYYY-MM-DD.'
  }
  return 'is not a day. Write the day as YYYY-MM-DD.'
}
