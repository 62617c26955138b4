import { HOURS_KINDS, HOURS_LENGTH, type HoursKind } from '../../hours/hours-entry.ts'
import { excerpt } from '../cell-text.ts'
import { type CellValue, oneOf } from '../cell-values.ts'
import { importWord } from '../words.ts'

/** Hours as a time clock writes them, "7:30", "7.5" or "7,5", with or without an h, in minutes rounded to the nearest. */
export function hoursLength(text: string): CellValue<number> {
  const facts = { text: excerpt(text) }
  const twofold = readTwoWays(text)
  if (twofold !== null) return { code: 'MALFORMED', says: importWord(twofold, facts) }
  const minutes = minutesOf(text.toLowerCase())
  if (minutes === null) {
    return { code: 'MALFORMED', says: importWord('CELL_NOT_A_LENGTH', facts) }
  }
  if (minutes >= HOURS_LENGTH.least && minutes <= HOURS_LENGTH.most) return { value: minutes }
  return {
    code: 'OUT_OF_RANGE',
    says: importWord(minutes === 0 ? 'CELL_LENGTH_BELOW_A_MINUTE' : 'CELL_LENGTH_ABOVE_A_DAY', facts),
  }
}

/** On the job or instruction, by code or as people say it. */
export function hoursKind(text: string): CellValue<HoursKind> {
  const said = SAID.get(text.toLowerCase().replace(/[\s_-]+/g, ' '))
  return said === undefined ? oneOf(text, HOURS_KINDS, 'HOURS_KIND') : { value: said }
}

const SAID = new Map<string, HoursKind>([
  ['on the job', 'OJT'],
  ['off the job', 'RTI'],
  ['instruction', 'RTI'],
  ['related instruction', 'RTI'],
])

/** What else the text may mean; null where it means one thing. */
function readTwoWays(text: string) {
  if (/^\d{1,3},\d{3}$/.test(text)) {
    return 'CELL_LENGTH_THOUSANDS_OR_DECIMALS'
  }
  // a spreadsheet writes a length of time as the share of a day: 0.3125 is its 7:30
  return /^0[.,]\d{2,5}[1-9]$/.test(text) ? 'CELL_LENGTH_HOURS_OR_SHARE_OF_DAY' : null
}

function minutesOf(text: string): number | null {
  const [, hours, past] = /^(\d{1,3}):([0-5]\d) ?h?$/.exec(text) ?? []
  if (hours !== undefined) return Number(hours) * 60 + Number(past)
  const [, whole, fraction = ''] = /^(\d{1,3})(?:[.,](\d{1,6}))? ?h?$/.exec(text) ?? []
  if (whole === undefined) return null
  // whole numbers all the way: a half of the last digit's unit is added, then what is less than a minute falls away
  const unit = 10 ** fraction.length
  return Math.floor((2 * 60 * Number(whole + fraction) + unit) / (2 * unit))
}
