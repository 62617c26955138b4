import { hoursInFigures } from '@journeyline/domain/hours/hours-entry'
import type { Temporal } from 'temporal-polyfill'
import { text } from '../pdf/flow.ts'
import { paragraph } from '../pdf/lines.ts'
import { TEXT } from '../pdf/look.ts'
import type { Sheet } from '../pdf/sheet.ts'
import { table } from '../pdf/table.ts'
import type { Row } from '../pdf/table-layout.ts'

/** The hours of a month, by its first day, in minutes: approved of each kind, and what waits for a decision. */
export type MonthOfHours = {
  monthOn: Temporal.PlainDate
  ojtMinutes: number
  rtiMinutes: number
  waitingMinutes: number
}

/** Approved hours month by month, with their sum. */
export function monthsTable(sheet: Sheet, months: readonly MonthOfHours[]) {
  if (months.length === 0) return text(sheet, 'No hours have been written down yet.')
  const sum = (of: (month: MonthOfHours) => number) => months.reduce((whole, month) => whole + of(month), 0)
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: 'Month', width: 'REST' },
      { title: 'On the job', width: 96, align: 'END' },
      { title: 'Instruction', width: 96, align: 'END' },
      { title: 'Waiting for approval', width: 112, align: 'END' },
    ],
    rows: [
      ...months.map((month) => monthRow(monthInWords(month.monthOn), month)),
      monthRow(
        'All months',
        {
          ojtMinutes: sum(({ ojtMinutes }) => ojtMinutes),
          rtiMinutes: sum(({ rtiMinutes }) => rtiMinutes),
          waitingMinutes: sum(({ waitingMinutes }) => waitingMinutes),
        },
        'TOTAL',
      ),
    ],
  })
}

function monthRow(name: string, month: Omit<MonthOfHours, 'monthOn'>, kind?: 'TOTAL'): Row {
  const [words, figures] = kind === 'TOTAL' ? [TEXT.strong, TEXT.strongFigure] : [TEXT.body, TEXT.figure]
  const hours = (minutes: number) => ({ paragraphs: [paragraph(hoursInFigures(minutes), figures)] })
  const { ojtMinutes, rtiMinutes, waitingMinutes } = month
  return {
    ...(kind ? { kind } : {}),
    cells: [
      { paragraphs: [paragraph(name, words)] },
      hours(ojtMinutes),
      hours(rtiMinutes),
      hours(waitingMinutes),
    ],
  }
}

/** The month as people say it: "November 2026". */
function monthInWords(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-US', { month: 'long', year: 'numeric' })
}
