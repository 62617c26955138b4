import type { CheckStanding } from '@journeyline/domain/checks/check-standing'
import type { Temporal } from 'temporal-polyfill'
import type { Cell } from '../../pdf/cell.ts'
import { lead } from '../../pdf/flow.ts'
import { paragraph } from '../../pdf/lines.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { table } from '../../pdf/table.ts'
import { documentWord } from '../words.ts'
import { learningWord } from './words.ts'

/** A check or declaration, where the learner stands with it, and its days; nothing of what was found, nor why. */
export type CheckOfRecord = {
  title: string
  kind: 'CHECK' | 'DECLARATION'
  standing: CheckStanding
  checkedOn: Temporal.PlainDate | null
  expiresOn: Temporal.PlainDate | null
}

/** Each check and declaration that the pathway asks for, as it stands. */
export function checksTable(sheet: Sheet, checks: readonly CheckOfRecord[]) {
  const { say } = sheet
  lead(sheet, say(learningWord('LEARNING_CHECKS_NOTE')), TEXT.small)
  const day = (on: Temporal.PlainDate | null): Cell => ({
    paragraphs: on ? [paragraph(say(documentWord('DAY', { day: on })), TEXT.figure)] : [],
  })
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: say(learningWord('LEARNING_CHECK')), width: 'REST' },
      { title: say(learningWord('LEARNING_CHECK_STANDS')), width: 96 },
      { title: say(learningWord('LEARNING_CHECKED_ON')), width: 104 },
      { title: say(learningWord('LEARNING_HOLDS_UNTIL')), width: 104 },
    ],
    rows: checks.map(({ title, kind, standing, checkedOn, expiresOn }) => {
      const words =
        kind === 'CHECK'
          ? learningWord('LEARNING_CHECK_IS', { standing })
          : learningWord('LEARNING_DECLARATION_IS', { standing })
      return {
        cells: [
          { paragraphs: [paragraph(title, TEXT.strong)] },
          { paragraphs: [paragraph(say(words), TEXT.body)] },
          day(checkedOn),
          day(expiresOn),
        ],
      }
    }),
  })
}
