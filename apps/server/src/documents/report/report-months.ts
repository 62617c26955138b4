import type { Words } from '@journeyline/domain/words/words'
import type { Temporal } from 'temporal-polyfill'
import { text } from '../../pdf/flow.ts'
import { paragraph } from '../../pdf/lines.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { table } from '../../pdf/table.ts'
import type { Row } from '../../pdf/table-layout.ts'
import { documentWord } from '../words.ts'

/** The hours of a month, by its first day, in minutes: approved of each kind, and what waits for a decision. */
export type MonthOfHours = {
  monthOn: Temporal.PlainDate
  ojtMinutes: number
  rtiMinutes: number
  waitingMinutes: number
}

/** Approved hours month by month, with their sum. */
export function monthsTable(sheet: Sheet, months: readonly MonthOfHours[]) {
  const { say } = sheet
  if (months.length === 0) return text(sheet, say(documentWord('MONTHS_NONE')))
  const sum = (of: (month: MonthOfHours) => number) => months.reduce((whole, month) => whole + of(month), 0)
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: say(documentWord('MONTHS_MONTH')), width: 'REST' },
      { title: say(documentWord('MONTHS_OJT')), width: 96, align: 'END' },
      {
        title: say(documentWord(sheet.country === 'GB' ? 'MONTHS_OFF_THE_JOB' : 'MONTHS_RTI')),
        width: 96,
        align: 'END',
      },
      { title: say(documentWord('MONTHS_WAITING')), width: 112, align: 'END' },
    ],
    rows: [
      ...months.map((month) => monthRow(documentWord('MONTH', { month: month.monthOn }), month, say)),
      monthRow(
        documentWord('MONTHS_ALL'),
        {
          ojtMinutes: sum(({ ojtMinutes }) => ojtMinutes),
          rtiMinutes: sum(({ rtiMinutes }) => rtiMinutes),
          waitingMinutes: sum(({ waitingMinutes }) => waitingMinutes),
        },
        say,
        'TOTAL',
      ),
    ],
  })
}

function monthRow(
  name: Words,
  month: Omit<MonthOfHours, 'monthOn'>,
  say: (words: Words) => string,
  kind?: 'TOTAL',
): Row {
  const [words, figures] = kind === 'TOTAL' ? [TEXT.strong, TEXT.strongFigure] : [TEXT.body, TEXT.figure]
  const hours = (minutes: number) => ({
    paragraphs: [paragraph(say(documentWord('HOURS', { minutes })), figures)],
  })
  const { ojtMinutes, rtiMinutes, waitingMinutes } = month
  return {
    ...(kind ? { kind } : {}),
    cells: [
      { paragraphs: [paragraph(say(name), words)] },
      hours(ojtMinutes),
      hours(rtiMinutes),
      hours(waitingMinutes),
    ],
  }
}
