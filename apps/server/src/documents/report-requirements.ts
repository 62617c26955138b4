import type { Condition, MeasureUnit } from '@journeyline/domain/condition'
import { hoursInFigures } from '@journeyline/domain/hours/hours-entry'
import { dayInWords } from '@journeyline/domain/local-date'
import { requirementKindName } from '@journeyline/domain/programs/requirement'
import type { RequirementProgress } from '@journeyline/domain/progress/progress'
import type { Temporal } from 'temporal-polyfill'
import type { Cell } from '../pdf/cell.ts'
import { text } from '../pdf/flow.ts'
import { type Paragraph, paragraph } from '../pdf/lines.ts'
import { TEXT } from '../pdf/look.ts'
import type { Sheet } from '../pdf/sheet.ts'
import { table } from '../pdf/table.ts'
import { gateInWords } from './requirement-words.ts'

/** Every requirement in the order of the version: met or not, how far, when it is expected and was due, and what to do. */
export function requirementsTable(sheet: Sheet, requirements: readonly RequirementProgress[]) {
  if (requirements.length === 0) return text(sheet, 'This version asks for nothing yet.')
  table(sheet, {
    look: 'OPEN',
    columns: [
      { title: 'Requirement', width: 'REST' },
      { title: 'Met', width: 44 },
      { title: 'How far', width: 72, align: 'END' },
      { title: 'Expected', width: 92, align: 'END' },
      { title: 'Due', width: 92, align: 'END' },
    ],
    rows: requirements.map((one) => ({
      cells: [requirementCell(one), metCell(one), measureCell(one), dayCell(one.expectedOn), dueCell(one)],
    })),
  })
}

function requirementCell({ requirement, conditions, next }: RequirementProgress): Cell {
  const { kind, gate, title } = requirement
  return {
    paragraphs: [
      paragraph(title, TEXT.strong),
      paragraph(`${requirementKindName(kind)} · ${gateInWords(gate)}`, TEXT.small),
      ...conditions.map((condition) => paragraph(standingOf(condition), TEXT.body, 2)),
      ...(next === null ? [] : [nextParagraph(next)]),
    ],
  }
}

function nextParagraph(next: string): Paragraph {
  const spans = [
    { text: 'Next: ', style: TEXT.strong },
    { text: next, style: TEXT.body },
  ]
  return { spans, gap: 2 }
}

/** The domain's clause as a sentence. */
function standingOf({ standing }: Condition): string {
  return `${standing.charAt(0).toUpperCase()}${standing.slice(1)}.`
}

function metCell({ met }: RequirementProgress): Cell {
  return { paragraphs: [met ? paragraph('✓ Met', TEXT.accent) : paragraph('Open', TEXT.body)] }
}

function measureCell({ measure, waiting }: RequirementProgress): Cell {
  if (measure === null) return { paragraphs: [] }
  return {
    paragraphs: [
      paragraph(inUnit(measure.done, measure.unit), TEXT.strongFigure),
      paragraph(`of ${inUnit(measure.asked, measure.unit)}`, TEXT.figure),
      ...(waiting > 0 ? [paragraph(`${hoursInFigures(waiting)} waiting`, TEXT.small)] : []),
    ],
    share: { done: measure.done, whole: measure.asked },
  }
}

function inUnit(count: number, unit: MeasureUnit): string {
  if (unit === 'MINUTES') return hoursInFigures(count)
  return unit === 'PERCENT' ? `${count}%` : count.toLocaleString('en-US')
}

function dayCell(day: Temporal.PlainDate | null): Cell {
  return { paragraphs: day ? [paragraph(dayInWords(day), TEXT.figure)] : [] }
}

function dueCell({ dueOn, behindMinutes }: RequirementProgress): Cell {
  const { paragraphs } = dayCell(dueOn)
  if (behindMinutes === 0) return { paragraphs }
  return { paragraphs: [...paragraphs, paragraph(`${hoursInFigures(behindMinutes)} behind`, TEXT.small)] }
}
