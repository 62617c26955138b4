import type { RequirementOf } from '@journeyline/domain/programs/requirement'
import type { Temporal } from 'temporal-polyfill'
import type { Cell } from '../../pdf/cell.ts'
import { paragraph } from '../../pdf/lines.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { table } from '../../pdf/table.ts'
import { awardedBy } from '../requirement-words.ts'
import { documentWord } from '../words.ts'
import { learningWord } from './words.ts'

/** An award that is asked for, and whether the learner has it. */
export type AwardOfRecord = {
  award: RequirementOf<'QUALIFICATION'> | RequirementOf<'ESSENTIAL_SKILL'>
  held: {
    /** Null where it is not known. */
    awardedOn: Temporal.PlainDate | null
    /** Whether a copy of the certificate that details the units is on file. */
    hasCertificateCopy: boolean
  } | null
}

/** Each award with who awards it, its size, the day of the award, and the certificate that details its units. */
export function awardsTable(sheet: Sheet, awards: readonly AwardOfRecord[]) {
  const { say } = sheet
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: say(learningWord('LEARNING_AWARD')), width: 'REST' },
      { title: say(learningWord('LEARNING_AWARDED_ON')), width: 112 },
      { title: say(learningWord('LEARNING_CERTIFICATE')), width: 112 },
    ],
    rows: awards.map(({ award, held }) => ({
      cells: [awardCell(award, sheet), awardedCell(held, sheet), certificateCell(held, sheet)],
    })),
  })
}

function awardCell(award: AwardOfRecord['award'], { say }: Sheet): Cell {
  const { title, level, credits, minutes, awardingBody, number } = award
  return {
    paragraphs: [
      paragraph(title, TEXT.strong),
      paragraph(say(learningWord('LEARNING_SIZE', { level, credits, minutes })), TEXT.body),
      ...awardedBy(awardingBody, number).map((words) => paragraph(say(words), TEXT.small)),
    ],
  }
}

function awardedCell(held: AwardOfRecord['held'], { say }: Sheet): Cell {
  if (held === null) return { paragraphs: [paragraph(say(learningWord('LEARNING_NOT_AWARDED')), TEXT.body)] }
  const { awardedOn } = held
  return {
    paragraphs: [paragraph(awardedOn ? say(documentWord('DAY', { day: awardedOn })) : '–', TEXT.figure)],
  }
}

function certificateCell(held: AwardOfRecord['held'], { say }: Sheet): Cell {
  return {
    paragraphs: [
      held?.hasCertificateCopy
        ? paragraph(say(learningWord('LEARNING_ON_FILE')), TEXT.accent)
        : paragraph(say(learningWord('LEARNING_NOT_ON_FILE')), TEXT.body),
    ],
  }
}
