import type { Words } from '@journeyline/domain/words/words'
import type { Temporal } from 'temporal-polyfill'
import { text } from '../../pdf/flow.ts'
import { paragraph } from '../../pdf/lines.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { table } from '../../pdf/table.ts'
import type { Row } from '../../pdf/table-layout.ts'
import { documentWord } from '../words.ts'

/** Hours in minutes: approved of each kind, and what waits for a decision. */
export type Minutes = { ojtMinutes: number; rtiMinutes: number; waitingMinutes: number }

/** The hours of a month, by its first day. */
export type MonthOfHours = Minutes & { monthOn: Temporal.PlainDate }

/** Every month with hours that count, the earliest first; credit for what came before, which was done in none; and what does not count. */
export type HoursByMonth = {
  months: readonly MonthOfHours[]
  credit: Minutes | null
  uncountedMinutes: number
}

/** Approved hours month by month, with their sum; credit is labelled, and what does not count is told with why. */
export function monthsTable(
  sheet: Sheet,
  { months, credit, uncountedMinutes }: HoursByMonth,
  countsFrom: Temporal.PlainDate | null,
) {
  const { say } = sheet
  const counted = credit === null ? months : [...months, credit]
  if (counted.length === 0) text(sheet, say(documentWord('MONTHS_NONE')))
  else monthsAndSum(sheet, { months, credit }, counted)
  if (uncountedMinutes !== 0 && countsFrom !== null)
    text(sheet, say(documentWord('MONTHS_UNCOUNTED', { minutes: uncountedMinutes, countsFrom })))
}

function monthsAndSum(
  sheet: Sheet,
  { months, credit }: Pick<HoursByMonth, 'months' | 'credit'>,
  counted: readonly Minutes[],
) {
  const { say } = sheet
  const sum = (of: (minutes: Minutes) => number) => counted.reduce((whole, minutes) => whole + of(minutes), 0)
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
      ...(credit === null ? [] : [monthRow(documentWord('MONTHS_CREDIT'), credit, say)]),
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

function monthRow(name: Words, month: Minutes, say: (words: Words) => string, kind?: 'TOTAL'): Row {
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
