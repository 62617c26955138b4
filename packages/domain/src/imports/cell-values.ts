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
  return value === null ? { code: 'NOT_A_DAY', says: dayProblem(text) } : { value }
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

/** Dollars and cents an hour, "21.50" or "21,50", as cents; at most so many dollars. */
export function wage(text: string, most: number): CellValue<number> {
  const [, dollars, cents = ''] = /^\$?(\d{1,4})(?:[.,](\d+))?$/.exec(text) ?? []
  const facts = { text: excerpt(text) }
  if (dollars === undefined || /,\d{3}$/.test(text))
    return { code: 'MALFORMED', says: importWord('CELL_NOT_AN_AMOUNT', facts) }
  if (cents.length > 2) return { code: 'MALFORMED', says: importWord('CELL_AMOUNT_TOO_FINE', facts) }
  const value = Number(dollars) * 100 + Number(cents.padEnd(2, '0'))
  if (value < 1) return { code: 'OUT_OF_RANGE', says: importWord('CELL_AMOUNT_IS_NOTHING', facts) }
  if (value <= most * 100) return { value }
  return { code: 'OUT_OF_RANGE', says: importWord('CELL_WAGE_TOO_HIGH', { ...facts, most }) }
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

/** Why a text is no day: a day written in another way is named where it can be only one. */
function dayProblem(text: string): Words {
  const facts = { text: excerpt(text) }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return importWord('CELL_NO_SUCH_DAY', facts)
  const [, one, other, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(text) ?? []
  if (one === undefined || other === undefined || year === undefined)
    return importWord('CELL_NOT_A_DAY', facts)
  if (year.length < 4) return importWord('CELL_DAY_AMBIGUOUS', facts)
  const inEitherOrder = [
    [one, other],
    [other, one],
  ].map((parts) => [year, ...parts.map((part) => part.padStart(2, '0'))].join('-'))
  const days = new Set(inEitherOrder.filter((written) => parseLocalDate(written) !== null))
  const [only] = days
  if (only === undefined) return importWord('CELL_NO_SUCH_DAY', facts)
  return days.size > 1
    ? importWord('CELL_DAY_AMBIGUOUS', facts)
    : importWord('CELL_DAY_WRITTEN_OTHERWISE', { ...facts, day: only })
}
