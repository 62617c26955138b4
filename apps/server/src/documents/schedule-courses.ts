import { hoursInFigures } from '@journeyline/domain/hours/hours-entry'
import type { Course } from '@journeyline/domain/programs/instruction-plan'
import { plannedMinutes } from '@journeyline/domain/programs/instruction-plan'
import { heading, lead } from '../pdf/flow.ts'
import { type FormRow, form } from '../pdf/form.ts'
import type { Sheet } from '../pdf/sheet.ts'
import { hoursOfCell, type ScheduleRecord } from './schedule-record.ts'

/** How many blank courses the form prints while there are none (B57). */
const BLANK_COURSES = 5

/** The plan of related instruction: a block for each course, or blank ones to fill in (B53-B57). */
export function coursePlan(sheet: Sheet, courses: readonly Course[], record: ScheduleRecord | null) {
  heading(sheet, 'Related Technical Instruction Plan')
  if (courses.length > 0) {
    const words = courses.length === 1 ? '1 course' : `${courses.length} courses`
    lead(sheet, `${words}, ${hoursInFigures(plannedMinutes(courses))} together.`)
  }
  const blocks =
    courses.length > 0
      ? courses.map((course) => courseBlock(course, record))
      : Array.from({ length: BLANK_COURSES }, () => blankBlock())
  for (const block of blocks) {
    form(sheet, block)
    sheet.skip(12)
  }
}

function courseBlock(
  { number, name, minutes, objectives }: Course,
  record: ScheduleRecord | null,
): FormRow[] {
  const approved = record?.courses.find((one) => one.number === number)?.minutes ?? 0
  return block({
    name,
    number,
    hours: hoursOfCell(minutes, record ? approved : null),
    objectives: objectives.map(({ text, competencies }) =>
      competencies.length > 0 ? `${text} (${competencies.join(', ')})` : text,
    ),
  })
}

function blankBlock(): FormRow[] {
  return block({ name: '', number: '', hours: '', objectives: [] })
}

type Block = { name: string; number: string; hours: string; objectives: string[] }

function block({ name, number, hours, objectives }: Block): FormRow[] {
  return [
    [
      { parts: 2, fields: [{ label: 'COURSE NAME', value: name }] },
      {
        parts: 1,
        fields: [
          { label: 'Course Number', value: number },
          { label: 'Hours', value: hours },
        ],
      },
    ],
    [
      {
        parts: 1,
        fields: [
          { label: 'LEARNING OBJECTIVES', lines: objectives, leastHeight: objectives.length > 0 ? 0 : 56 },
        ],
      },
    ],
  ]
}
