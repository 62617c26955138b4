import { paragraph } from '../../pdf/lines.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { table } from '../../pdf/table.ts'
import { documentWord } from '../words.ts'
import { learningWord } from './words.ts'

/** A unit that the version plans, and the approved minutes of it. */
export type UnitOfRecord = { number: string; name: string; plannedMinutes: number; approvedMinutes: number }

/** Each unit with its planned hours and those that are approved. */
export function unitsTable(sheet: Sheet, units: readonly UnitOfRecord[]) {
  const { say } = sheet
  const hours = (minutes: number) => ({
    paragraphs: [paragraph(say(documentWord('HOURS', { minutes })), TEXT.figure)],
  })
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: say(learningWord('LEARNING_UNIT')), width: 'REST' },
      { title: say(learningWord('LEARNING_UNIT_PLANNED')), width: 96, align: 'END' },
      { title: say(learningWord('LEARNING_UNIT_DONE')), width: 96, align: 'END' },
    ],
    rows: units.map(({ number, name, plannedMinutes, approvedMinutes }) => ({
      cells: [
        { paragraphs: [paragraph(`${number}  ${name}`, TEXT.body)] },
        hours(plannedMinutes),
        hours(approvedMinutes),
      ],
    })),
  })
}
