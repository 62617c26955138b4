import type { MeasureUnit } from '@journeyline/domain/condition'
import type { RequirementProgress } from '@journeyline/domain/progress/progress'
import type { Words } from '@journeyline/domain/words/words'
import type { Temporal } from 'temporal-polyfill'
import type { Cell } from '../../pdf/cell.ts'
import { text } from '../../pdf/flow.ts'
import { type Paragraph, paragraph } from '../../pdf/lines.ts'
import { TEXT } from '../../pdf/look.ts'
import type { Sheet } from '../../pdf/sheet.ts'
import { table } from '../../pdf/table.ts'
import { kindInWords } from '../requirement-words.ts'
import { documentWord } from '../words.ts'

type Say = (words: Words) => string

/** Every requirement in the order of the version: met or not, how far, when it is expected and was due, and what to do. */
export function requirementsTable(sheet: Sheet, requirements: readonly RequirementProgress[]) {
  const { say } = sheet
  if (requirements.length === 0) return text(sheet, say(documentWord('REQUIREMENTS_NONE')))
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: say(documentWord('REQUIREMENT')), width: 'REST' },
      { title: say(documentWord('REQUIREMENT_MET')), width: 44 },
      { title: say(documentWord('REQUIREMENT_HOW_FAR')), width: 72, align: 'END' },
      { title: say(documentWord('REQUIREMENT_EXPECTED')), width: 92, align: 'END' },
      { title: say(documentWord('REQUIREMENT_DUE')), width: 92, align: 'END' },
    ],
    rows: requirements.map((one) => ({
      cells: [
        requirementCell(one, sheet),
        metCell(one, say),
        measureCell(one, say),
        dayCell(one.expectedOn, say),
        dueCell(one, say),
      ],
    })),
  })
}

function requirementCell(
  { requirement, conditions, next }: RequirementProgress,
  { say, country }: Sheet,
): Cell {
  return {
    paragraphs: [
      paragraph(requirement.title, TEXT.strong),
      paragraph(say(kindInWords(requirement, country)), TEXT.small),
      ...conditions.map(({ standing }) =>
        paragraph(say(documentWord('CLAUSE', { clause: standing })), TEXT.body, 2),
      ),
      ...(next === null ? [] : [nextParagraph(next, say)]),
    ],
  }
}

function nextParagraph(next: Words, say: Say): Paragraph {
  const spans = [
    { text: say(documentWord('NEXT')), style: TEXT.strong },
    { text: say(next), style: TEXT.body },
  ]
  return { spans, gap: 2 }
}

function metCell({ met }: RequirementProgress, say: Say): Cell {
  return {
    paragraphs: [
      met
        ? paragraph(say(documentWord('REQUIREMENT_IS_MET')), TEXT.accent)
        : paragraph(say(documentWord('REQUIREMENT_OPEN')), TEXT.body),
    ],
  }
}

function measureCell({ measure, waiting }: RequirementProgress, say: Say): Cell {
  if (measure === null) return { paragraphs: [] }
  const unit = inUnit(measure.unit)
  return {
    paragraphs: [
      paragraph(say(documentWord(unit, { count: measure.done })), TEXT.strongFigure),
      paragraph(say(documentWord(`${unit}_ASKED`, { count: measure.asked })), TEXT.figure),
      ...(waiting > 0 ? [paragraph(say(documentWord('WAITING', { minutes: waiting })), TEXT.small)] : []),
    ],
    share: { done: measure.done, whole: measure.asked },
  }
}

function inUnit(unit: MeasureUnit) {
  return unit === 'MINUTES' || unit === 'PERCENT' ? unit : 'COUNT'
}

function dayCell(day: Temporal.PlainDate | null, say: Say): Cell {
  return { paragraphs: day ? [paragraph(say(documentWord('DAY', { day })), TEXT.figure)] : [] }
}

function dueCell({ dueOn, behindDays }: RequirementProgress, say: Say): Cell {
  const { paragraphs } = dayCell(dueOn, say)
  if (behindDays === 0) return { paragraphs }
  const behind = say(documentWord('BEHIND', { behindDays }))
  return { paragraphs: [...paragraphs, paragraph(behind, TEXT.small)] }
}
