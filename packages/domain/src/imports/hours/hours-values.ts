import { DAY_MINUTES, HOURS_KINDS, type HoursKind } from '../../hours/hours-entry.ts'
import { hoursWords } from '../../hours/words.ts'
import { quoted } from '../cell-text.ts'
import { type CellValue, oneOf } from '../cell-values.ts'

const MINUTES_HINT = hoursWords.HOURS_LENGTH_UNREADABLE

/** Hours as a time clock writes them, "7:30", "7.5" or "7,5", with or without an h, in minutes rounded to the nearest. */
export function hoursLength(text: string): CellValue<number> {
  const twofold = readTwoWays(text)
  if (twofold !== null) return { code: 'MALFORMED', message: `${quoted(text)} ${twofold}` }
  const minutes = minutesOf(text.toLowerCase())
  if (minutes === null) {
    return { code: 'MALFORMED', message: `${quoted(text)} is not a length of time. ${MINUTES_HINT}` }
  }
  if (minutes >= 1 && minutes <= DAY_MINUTES) return { value: minutes }
  return {
    code: 'OUT_OF_RANGE',
    message:
      minutes === 0
        ? `${quoted(text)} is less than a minute. Write what was done, or leave the row out.`
        : `${quoted(text)} is more than a day has. Divide the hours over the days they were done on.`,
  }
}

/** On the job or instruction, by code or as people say it. */
export function hoursKind(text: string): CellValue<HoursKind> {
  const said = SAID.get(text.toLowerCase().replace(/[\s_-]+/g, ' '))
  return said === undefined ? oneOf(text, HOURS_KINDS, 'a kind of hours') : { value: said }
}

const SAID = new Map<string, HoursKind>([
  ['on the job', 'OJT'],
  ['off the job', 'RTI'],
  ['instruction', 'RTI'],
  ['related instruction', 'RTI'],
])

/** What else the text may mean; null where it means one thing. */
function readTwoWays(text: string): string | null {
  if (/^\d{1,3},\d{3}$/.test(text)) {
    return `can be read as thousands or as decimals. ${MINUTES_HINT}`
  }
  // a spreadsheet writes a length of time as the share of a day: 0.3125 is its 7:30
  return /^0[.,]\d{2,5}[1-9]$/.test(text)
    ? `can be read as hours or as a spreadsheet's share of a day. ${MINUTES_HINT}`
    : null
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
