import type { CellValue } from 'hucre/xlsx'

const DAY = 24 * 3600 * 1000
/** Lengths of time are counted from the first of these or, in workbooks of old Macs, from the second. */
const NO_TIME = [Date.UTC(1899, 11, 31), Date.UTC(1904, 0, 1)] as const
const DECIMALS = 15

/** A cell of a workbook as people read it there: `format` is how it is shown, where that is said. */
export function cellSaid(value: CellValue, format = ''): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (value instanceof Date) return momentSaid(value, withoutTexts(format))
  return typeof value === 'number' ? numberSaid(value, withoutTexts(format)) : value
}

/** A day, a day with its time of day where that is shown, or a length of time as 7:30. */
function momentSaid(moment: Date, format: string): string {
  const time = moment.getTime() - (moment.getTime() < NO_TIME[1] ? NO_TIME[0] : NO_TIME[1])
  const isLength = format === '' ? time < DAY : !/[yd]/i.test(format)
  if (isLength) return lengthSaid(Math.round(time / 60_000))
  const [day, clock] = moment.toISOString().split('T') as [string, string]
  return /h/i.test(format) && time % DAY !== 0 ? `${day} ${clock.slice(0, 5)}` : day
}

const lengthSaid = (minutes: number) =>
  `${Math.trunc(minutes / 60)}:${String(Math.abs(minutes % 60)).padStart(2, '0')}`

/** A number with the zeros before it that are shown, a percentage as its whole; never with thousands apart. */
function numberSaid(number: number, format: string): string {
  if (format.includes('%')) return plain(number * 100)
  const said = plain(number)
  return /^0+$/.test(format) && Number.isInteger(number) ? said.padStart(format.length, '0') : said
}

/** Without what only the machine's arithmetic added: 7.499999999999999 is 7.5. */
const plain = (number: number) => String(Number(number.toPrecision(DECIMALS - 1)))

/** The longest format that a spreadsheet takes, in characters. */
const LONGEST_FORMAT = 255

/** A format without the texts, colours and languages that stand in it; `[h]` stays, which counts hours beyond a day. */
function withoutTexts(format: string): string {
  return format.slice(0, LONGEST_FORMAT).replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
}
