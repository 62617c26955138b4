import type { Temporal } from 'temporal-polyfill'
import { parseLocalDate } from '../local-date.ts'
import type { Words } from '../words/words.ts'
import { excerpt } from './cell-text.ts'
import type { ProblemCode } from './problem.ts'
import { importWord } from './words.ts'

/** What a cell's text says, or why it can't be taken. */
export type CellValue<Value> = { value: Value } | { code: ProblemCode; says: Words }

/** A text of at most so many characters. */
export function shortText(text: string, most: number): CellValue<string> {
  const length = [...text].length
  if (length <= most) return { value: text }
  return {
    code: 'TOO_LONG',
    says: importWord('CELL_TOO_LONG', { text: excerpt(text), length, most }),
  }
}

/** A day written as YYYY-MM-DD; no other way of writing is guessed at. */
export function day(text: string): CellValue<Temporal.PlainDate> {
  const value = parseLocalDate(text)
  if (value !== null) return { value }
  return { code: 'NOT_A_DAY', says: importWord(dayProblem(text), { text: excerpt(text) }) }
}

/** A whole number within bounds, both allowed. */
export function wholeNumber(text: string, least: number, most: number): CellValue<number> {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return { value }
  return {
    code: Number.isNaN(value) ? 'MALFORMED' : 'OUT_OF_RANGE',
    says: importWord('CELL_NOT_A_WHOLE_NUMBER_WITHIN', { text: excerpt(text), least, most }),
  }
}

/** Dollars and cents, "21.50", as cents. */
export function money(text: string): CellValue<number> {
  const [, dollars, cents = ''] = /^\$?(\d{1,4})(?:\.(\d+))?$/.exec(text) ?? []
  const facts = { text: excerpt(text) }
  if (dollars === undefined) return { code: 'MALFORMED', says: importWord('CELL_NOT_AN_AMOUNT', facts) }
  if (cents.length > 2) {
    return { code: 'MALFORMED', says: importWord('CELL_AMOUNT_TOO_FINE', facts) }
  }
  const value = Number(dollars) * 100 + Number(cents.padEnd(2, '0'))
  if (value >= 1) return { value }
  return { code: 'OUT_OF_RANGE', says: importWord('CELL_AMOUNT_IS_NOTHING', facts) }
}

/** Yes or no, in any case. */
export function yesOrNo(text: string): CellValue<boolean> {
  const answer = text.toLowerCase()
  if (answer === 'yes' || answer === 'no') return { value: answer === 'yes' }
  return { code: 'UNKNOWN_VALUE', says: importWord('CELL_NEITHER_YES_NOR_NO', { text: excerpt(text) }) }
}

/** One of a list of codes, in any case, with spaces or hyphens for underscores. */
export function oneOf<Code extends string>(
  text: string,
  codes: readonly Code[],
  what: 'STAGE' | 'FUNDING_SOURCE' | 'HOURS_KIND',
): CellValue<Code> {
  const folded = text.toUpperCase().replace(/[\s-]+/g, '_')
  const value = codes.find((code) => code === folded)
  if (value !== undefined) return { value }
  return {
    code: 'UNKNOWN_VALUE',
    says: importWord('CELL_NOT_LISTED', { text: excerpt(text), what, codes }),
  }
}

function dayProblem(text: string) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return 'CELL_NO_SUCH_DAY'
  }
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)) {
    return 'CELL_DAY_AMBIGUOUS'
  }
  return 'CELL_NOT_A_DAY'
}
